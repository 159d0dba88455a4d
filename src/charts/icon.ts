/** The site's mark as an icon, in the sizes and forms that platforms ask for. */
import { drawSeal, fileOf, inks, sheet } from "./easel.ts";

/** The icons by the name of their file, without `.png`: pixels, and the share of the side that the seal takes. */
export const icons = {
  // iOS rounds the corners itself and shows no transparency.
  "apple-touch-icon": { size: 180, share: 0.72 },
  "icon-192": { size: 192, share: 1 },
  "icon-512": { size: 512, share: 1 },
  // Android cuts a maskable icon to a circle of four fifths of its side (W3C, Web Application Manifest, 3.3).
  "icon-maskable-512": { size: 512, share: 0.56 },
} as const;

/** An icon as PNG. One whose seal does not fill the side stands on its red. */
export function iconPng(size: number, share: number): Buffer {
  const ctx = sheet(size, size, 1);
  if (share < 1) {
    ctx.fillStyle = inks.seal;
    ctx.fillRect(0, 0, size, size);
  } else {
    ctx.clearRect(0, 0, size, size);
  }
  const side = size * share;
  drawSeal(ctx, (size - side) / 2, (size - side) / 2, side);
  return fileOf(ctx);
}

/** A PNG file as an ICO file with that one picture, for browsers that know no SVG icon. @param size at most 255 pixels */
export function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
