import { expect, test } from "vitest";
import { segment } from "./segment.ts";

test("Chinese is set apart by spaces, so that a word inside a run is found", () => {
  expect(segment("人工智能").split(" ")).toContain("智能");
});

test("English around it stays as it is", () => {
  expect(segment("The internet of things 物联网 of Wuxi")).toMatch(/^The internet of things .+ of Wuxi$/);
});

test("the question is set apart as the index is", () => {
  expect(segment("无锡国家传感网创新示范区")).toContain(segment("传感网"));
});
