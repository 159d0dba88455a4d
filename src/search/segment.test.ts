import { expect, test } from "vitest";
import { joined, rareSpace, segment } from "./segment.ts";

test("Chinese is set apart by spaces, so that a word inside a run is found", () => {
  expect(segment("人工智能").split(" ")).toContain("智能");
});

test("English around it stays as it is", () => {
  expect(segment("The internet of things 物联网 of Wuxi")).toMatch(/^The internet of things .+ of Wuxi$/);
});

test("Chinese stands apart from the letters and signs beside it", () => {
  expect(segment("5G车联网“小巨人”").split(" ")).toEqual(expect.arrayContaining(["5G", "“", "”"]));
});

test("a title is put together again without loss", () => {
  const title = "无锡:三年 加速 (Wuxi) 5G车联网“小巨人”";
  expect(joined(segment(title, rareSpace), rareSpace)).toBe(title);
});

test("a sentence is put together again but for spaces that readers would not miss", () => {
  expect(joined(segment("the slogan “感知中国” (标杆企业) of 2009"))).toBe("the slogan “感知中国” (标杆企业) of 2009");
});
