import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { icoOf, iconPng, icons } from "./icon.ts";
import { inks } from "./easel.ts";

describe.each(Object.entries(icons))("%s", (_, { size, share }) => {
  test("has its size, the red of the seal at its edge, and its sign in paper", async () => {
    const image = await loadImage(iconPng(size, share));
    expect([image.width, image.height]).toEqual([size, size]);
    const ctx = createCanvas(size, size).getContext("2d");
    ctx.drawImage(image, 0, 0);
    const at = (x: number, y: number): string =>
      `#${[...ctx.getImageData(x, y, 1, 1).data]
        .slice(0, 3)
        .map((value) => value.toString(16).padStart(2, "0"))
        .join("")}`;
    expect(at(size / 2, 1)).toBe(inks.seal);
    const colours = new Set(Array.from({ length: size }, (_, x) => at(x, Math.round(size / 2))));
    expect(colours).toContain(inks.paper);
  });
});

test("an ICO file names its one picture, its size and its place", () => {
  const png = iconPng(32, 1);
  const ico = icoOf(png, 32);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ico.readUInt32LE(14)).toBe(png.length);
  expect(ico.subarray(ico.readUInt32LE(18)).equals(png)).toBe(true);
});
