import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { clearContent, writeContent } from "../tests/small-content.ts";
import { hasImage, imageResponse, sizeOfImage } from "./article-image.ts";

afterEach(clearContent);

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';

test("a picture beside an article is known, has a size, and is served as what it is", async () => {
  const content = writeContent({ "articles/map.svg": svg });
  expect([hasImage(content, "map.svg"), hasImage(content, "other.svg")]).toEqual([true, false]);
  expect(await sizeOfImage(content, "map.svg")).toEqual({ width: 40, height: 30 });
  const response = imageResponse(content, "map.svg");
  expect([response.headers.get("content-type"), await response.text()]).toEqual(["image/svg+xml", svg]);
});

test("what is no picture is told with its place and what would work", async () => {
  const content = writeContent({ "articles/map.png": "words" });
  await expect(sizeOfImage(content, "map.png")).rejects.toThrow(
    `${path.join(content, "articles", "map.png")} cannot be read as a picture. Save it anew as AVIF`,
  );
});
