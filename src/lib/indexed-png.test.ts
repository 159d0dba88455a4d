import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { indexedPng } from "./indexed-png.ts";

/** The bytes of a picture as its file is read by another program. */
async function readBack(file: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(file);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** A picture whose pixel at a place has these bytes. */
const picture = (width: number, height: number, at: (index: number) => number[]) => ({
  width,
  height,
  data: Uint8ClampedArray.from(Array.from({ length: width * height }, (_, index) => [...at(index), 255]).flat()),
});

test("gives back every pixel of a picture with few colours", async () => {
  const pixels = picture(13, 7, (index) => [index * 2, 255 - index, index % 3]);
  expect(await readBack(indexedPng(pixels))).toEqual(pixels.data);
});

test("keeps the frequent colours of a picture with many, and brings the others near", async () => {
  const pixels = picture(40, 40, (index) => (index < 800 ? [12, 91, 98] : [index % 256, (index * 7) % 256, 30]));
  const read = await readBack(indexedPng(pixels));
  expect([...read.subarray(0, 3200)]).toEqual([...pixels.data.subarray(0, 3200)]);
  const off = pixels.data.map((byte, index) => Math.abs(byte - (read[index] ?? 0)));
  expect(Math.max(...off)).toBeGreaterThan(0);
  expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(8);
});

test("is much smaller than the same picture in full colour", () => {
  const canvas = createCanvas(600, 300);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, 600, 300);
  context.fillStyle = "black";
  for (let line = 0; line < 12; line += 1)
    context.fillText("What the April 2019 policy pays for, and up to how much", 9, 20 + line * 22);
  const { data } = context.getImageData(0, 0, 600, 300);
  expect(indexedPng({ width: 600, height: 300, data }).length).toBeLessThan(canvas.toBuffer("image/png").length / 2);
});
