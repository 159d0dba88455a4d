/** A chart as a PNG picture that stands alone: title, subtitle, picture, sources and the site's name, in light colours. */
import type { SKRSContext2D } from "@napi-rs/canvas";
import { site } from "../site.ts";
import { describeChart } from "./describe.ts";
import { drawSeal, fileOf, linesFor, rule, setWords, sheet, type Words } from "./easel.ts";
import { headlineFace, lettered } from "./faces.ts";
import { paintPixels } from "./paint-pixels.ts";
import { fitChart, smallestText, type Fit, type Room } from "./picture-fit.ts";
import { sourceWords } from "./source-words.ts";
import type { PictureSpec } from "./spec.ts";

/** The size in CSS pixels; the file has as many, or twice as many each way. */
export const pngSize = { width: 1200, height: 675 } as const;
const margin = 48;
const inner = pngSize.width - 2 * margin;
const foot = pngSize.height - 76;
/** Where words and pictures end, above the foot. */
const bottom = foot - 24;
/** Where the title begins, and the white between it and the subtitle, and between the subtitle and what follows. */
const head = { top: 54, between: 8, below: 26 };
/** Where a picture begins that has its words beside it. */
const besideTop = 64;
/** Where words stand beside a tall picture: their column, and what is between. */
const column = { width: 380, gap: 44 };
/** Words in the picture are no smaller; a chart that would need it is told in words. */
const least = 9;

/** What a chart is painted from. */
export interface PngChart {
  spec: PictureSpec;
  /** The whole address of the chart's page. */
  address: string;
}

/** How the sheet is divided: words above the picture, words beside it, or words alone. */
export type Composition = "above" | "beside" | "words";

/** The PNG file. @param density 1, or 2 for dense screens */
export function chartPng({ spec, address }: PngChart, density: 1 | 2): Buffer {
  const ctx = sheet(pngSize.width, pngSize.height, density);
  rule(ctx, margin, 36, inner, 3);
  drawFoot(ctx, spec);
  const { composition, fit } = composeChart(ctx, spec);
  if (!fit) setStory(ctx, spec, address);
  else if (composition === "above") setAbove(ctx, spec, fit, density);
  else setBeside(ctx, spec, fit, density);
  return fileOf(ctx);
}

/** Words above where the picture is then at least of its natural size; else whatever gives the larger picture. */
export function composeChart(ctx: SKRSContext2D, spec: PictureSpec): { composition: Composition; fit?: Fit } {
  const above = fitChart(spec, roomAbove(ctx, spec), least);
  if (above && smallestText(above) >= 12) return { composition: "above", fit: above };
  const beside = fitChart(spec, { width: inner - column.width - column.gap, height: bottom - besideTop }, least);
  if (beside && (!above || smallestText(beside) > smallestText(above))) return { composition: "beside", fit: beside };
  return above ? { composition: "above", fit: above } : { composition: "words" };
}

function headOf(spec: PictureSpec): { title: Words; subtitle: Words } {
  const title = lettered(spec.title);
  return {
    title: { text: title, face: headlineFace(title), size: 44, leading: 48, ink: "ink", most: 6 },
    subtitle: { text: lettered(spec.subtitle), face: "sans", size: 21, leading: 29, ink: "quiet", most: 6 },
  };
}

const storyOf = (spec: PictureSpec): Words => ({
  text: lettered(spec.description ?? describeChart(spec)),
  face: "sans",
  size: 20,
  leading: 29,
  ink: "ink",
});

/** Sets title and subtitle from the top down, and gives back where they end. */
function setHead(ctx: SKRSContext2D, spec: PictureSpec, width: number): number {
  const { title, subtitle } = headOf(spec);
  return setWords(ctx, subtitle, margin, setWords(ctx, title, margin, head.top, width) + head.between, width);
}

/** Where title and subtitle end that are not set yet. */
function headEnd(ctx: SKRSContext2D, spec: PictureSpec, width: number): number {
  const { title, subtitle } = headOf(spec);
  const heightOf = (words: Words): number => linesFor(ctx, words, width).length * words.leading;
  return head.top + heightOf(title) + head.between + heightOf(subtitle);
}

const roomAbove = (ctx: SKRSContext2D, spec: PictureSpec): Room => ({
  width: inner,
  height: bottom - (headEnd(ctx, spec, inner) + head.below),
});

/** The picture under the words; where it leaves room for the description, that stands there as well. */
function setAbove(ctx: SKRSContext2D, spec: PictureSpec, fit: Fit, density: number): void {
  const story = storyOf(spec);
  const height = fit.layout.height * fit.scale;
  let top = setHead(ctx, spec, inner);
  const measure = Math.min(inner, 900);
  const told = linesFor(ctx, story, measure).length * story.leading;
  if (top + 14 + told + 30 + height <= bottom) top = setWords(ctx, story, margin, top + 14, measure);
  const start = top + head.below;
  paintPixels(ctx, spec, fit, [margin, start + (bottom - start - height) / 2], density);
}

function setBeside(ctx: SKRSContext2D, spec: PictureSpec, fit: Fit, density: number): void {
  const story = storyOf(spec);
  const top = setHead(ctx, spec, column.width) + 18;
  const most = Math.floor((bottom - top) / story.leading);
  if (linesFor(ctx, story, column.width).length <= most) setWords(ctx, story, margin, top, column.width);
  const left = margin + column.width + column.gap;
  const spare = bottom - besideTop - fit.layout.height * fit.scale;
  paintPixels(ctx, spec, fit, [left, besideTop + spare / 2], density);
}

/** Where no picture fits: what it would show, in words as large as fit, and where it can be seen. */
function setStory(ctx: SKRSContext2D, spec: PictureSpec, address: string): void {
  const top = setHead(ctx, spec, inner) + head.below;
  const end = bottom - 44;
  const stories = [34, 30, 26, 22].map((size): Words => ({ ...storyOf(spec), size, leading: Math.round(size * 1.4) }));
  const linesIn = ({ leading }: Words): number => Math.max(1, Math.floor((end - top) / leading));
  const fits = (story: Words): boolean => linesFor(ctx, story, inner).length <= linesIn(story);
  const story = stories.find(fits) ?? (stories.at(-1) as Words);
  setWords(ctx, { ...story, most: linesIn(story) }, margin, top, inner);
  const link: Words = {
    text: lettered(address),
    face: "sans",
    size: 20,
    leading: 29,
    bold: true,
    ink: "seal",
    most: 1,
  };
  setWords(ctx, link, margin, end + 12, inner);
}

/** The sources at the left, the site at the right. */
function drawFoot(ctx: SKRSContext2D, spec: PictureSpec): void {
  const name: Words = { text: site.name, face: "headline", size: 25, leading: 28, ink: "ink", most: 1 };
  linesFor(ctx, name, inner);
  const width = ctx.measureText(site.name).width;
  const left = pngSize.width - margin - width;
  setWords(ctx, name, left, foot + 8, width + 8);
  drawSeal(ctx, left - 44, foot + 4, 34);
  const room = left - 44 - margin - 32;
  const sources: Words = {
    text: lettered(`${sourceWords(spec, 3)} ${site.licence.name}.`),
    face: "sans",
    size: 15,
    leading: 21,
    ink: "quiet",
    most: 2,
  };
  const lines = linesFor(ctx, sources, room).length;
  setWords(ctx, sources, margin, foot + 21 - (lines * 21) / 2, room);
}
