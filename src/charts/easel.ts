/** A canvas of the size of a shared picture, and the setting of words on it. Lengths are CSS pixels. */
import { createCanvas, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import { sealPath, sealRadius } from "../lib/seal.ts";
import { faces, hasLetters, type Face } from "./faces.ts";
import { linesOf } from "./lines.ts";
import { palette, sealRed } from "./palette.ts";

export const inks = { ...palette.light, seal: sealRed };

/** A paragraph. */
export interface Words {
  text: string;
  face: Face;
  size: number;
  /** From one baseline to the next. */
  leading: number;
  bold?: boolean;
  ink: keyof typeof inks;
  /** The most lines; what does not fit ends in "…". Unset: as many as it takes. */
  most?: number;
}

/** An empty sheet of paper. */
export function sheet(width: number, height: number, density: number): SKRSContext2D {
  const ctx = createCanvas(width * density, height * density).getContext("2d");
  ctx.scale(density, density);
  ctx.fillStyle = inks.paper;
  ctx.fillRect(0, 0, width, height);
  return ctx;
}

/** What was drawn as a PNG file. */
export const fileOf = ({ canvas }: SKRSContext2D): Buffer => canvas.toBuffer("image/png");

/** A paragraph in lines no wider than `width`. */
export function linesFor(ctx: SKRSContext2D, words: Words, width: number): string[] {
  const { text, most = Number.POSITIVE_INFINITY } = words;
  if (text === "") return [];
  prepare(ctx, words);
  const measure = (part: string): number => ctx.measureText(part).width;
  const lines = linesOf(text, width, measure);
  if (lines.length <= most) return lines;
  // Balanced lines are short; what is cut is filled up first.
  let last = lines.slice(most - 1).join(" ");
  while (measure(`${last}…`) > width) last = last.replace(/\s*\S*$/, "");
  return [...lines.slice(0, most - 1), `${last.replace(/[,;:.]$/, "")}…`];
}

/** Sets a paragraph from the top `y` down and gives back where it ends. Throws where a letter has no glyph. */
export function setWords(ctx: SKRSContext2D, words: Words, x: number, y: number, width: number): number {
  const { face, size, leading, ink } = words;
  const lines = linesFor(ctx, words, width);
  prepare(ctx, words);
  ctx.fillStyle = inks[ink];
  ctx.textAlign = "start";
  ctx.textBaseline = "alphabetic";
  for (const [index, line] of lines.entries()) {
    if (!hasLetters(line, face)) throw new Error(`The face ${faces[face]} has no glyph for a letter of “${line}”.`);
    ctx.fillText(line, x, y + index * leading + (leading - size) / 2 + size * 0.8);
  }
  ctx.letterSpacing = "0px";
  return y + lines.length * leading;
}

/** A line from edge to edge of an area. */
export function rule(ctx: SKRSContext2D, x: number, y: number, width: number, thickness: number): void {
  ctx.fillStyle = inks.ink;
  ctx.fillRect(x, y, width, thickness);
}

/** The site's mark. @param size the side of the square */
export function drawSeal(ctx: SKRSContext2D, x: number, y: number, size: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 32, size / 32);
  ctx.fillStyle = inks.seal;
  ctx.beginPath();
  ctx.roundRect(0, 0, 32, 32, sealRadius);
  ctx.fill();
  ctx.fillStyle = inks.paper;
  ctx.fill(new Path2D(sealPath));
  ctx.restore();
}

/** Large headlines are tightened as on the page. */
function prepare(ctx: SKRSContext2D, { face, size, bold }: Words): void {
  ctx.font = `${bold ? 700 : face === "headline" ? 500 : 400} ${size}px ${faces[face]}`;
  ctx.letterSpacing = face === "headline" && size >= 40 ? `${-0.015 * size}px` : "0px";
}
