import { expect, test } from "vitest";
import { placesIn } from "./found-words.ts";

const found = (text: string, ...words: string[]): string[] =>
  placesIn(text, words).map(({ start, end }) => text.slice(start, end));

test("words are found from their beginning, in capitals too, and the longest of them first", () => {
  expect(found("Platforms, a platform and no subplatform", "platform")).toEqual(["Platform", "platform"]);
  expect(found("sensor networks", "sensor", "sensor network")).toEqual(["sensor network"]);
});

test("a word in Chinese is found within another", () => {
  expect(found("无锡物联网 and 物联", "物联网")).toEqual(["物联网"]);
});

test("signs mean themselves", () => {
  expect(found("C-V2X (5.9 GHz) costs 3.5 or 345", "C-V2X", "3.5", "(", "*")).toEqual(["C-V2X", "(", "3.5"]);
  expect(found("nothing", "")).toEqual([]);
});

test("a sum is found where its parts may not be parted", () => {
  expect(found("up to CNY\u00a03\u00a0million", "CNY 3 million")).toEqual(["CNY\u00a03\u00a0million"]);
});
