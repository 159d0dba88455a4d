import { expect, test } from "vitest";
import { partsOf } from "./chinese.ts";

test("Chinese between English is a part of its own", () => {
  expect(partsOf("the sensor network 传感网 of Wuxi")).toEqual([
    { text: "the sensor network ", chinese: false },
    { text: "传感网", chinese: true },
    { text: " of Wuxi", chinese: false },
  ]);
});

test("signs and numbers inside Chinese belong to it", () => {
  expect(partsOf("三年再造一个万亿产业 无锡构建465体系 (report)").map(({ chinese }) => chinese)).toEqual([true, false]);
});

test("text without Chinese is one part", () => {
  expect(partsOf("Wuxi, 2009")).toEqual([{ text: "Wuxi, 2009", chinese: false }]);
});
