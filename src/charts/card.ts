/** The picture that others show beside a shared link: a title, what it is, the site's mark, and a chart where there is one. */
import type { SKRSContext2D } from "@napi-rs/canvas";
import { cardSize } from "../lib/paths.ts";
import { site } from "../site.ts";
import { drawSeal, fileOf, linesFor, rule, setWords, sheet, type Words } from "./easel.ts";
import { headlineFace, lettered } from "./faces.ts";
import { paintPixels } from "./paint-pixels.ts";
import { fitChart } from "./picture-fit.ts";
import { hasPicture, type ChartSpec } from "./spec.ts";

const margin = 56;
const inner = cardSize.width - 2 * margin;
const top = 132;
const bottom = cardSize.height - margin;
/** Beside a chart: the width of the words, and what is between. */
const column = { width: 440, gap: 48 };
/** A card is mostly seen at half its size, where only the shape of a chart is read. */
const least = 9;

/** What a card shows. */
export interface Card {
  /** A word or two above the title, such as a topic; empty for none. */
  label: string;
  title: string;
  /** Set below the title where there is room. */
  description: string;
  /** A table of unlike things is left out. */
  chart?: ChartSpec;
}

/** The card as a PNG file. Letters that no face of the site has are left out; a title of nothing else gives way to the site's name. */
export function cardPng(card: Card): Buffer {
  const ctx = sheet(cardSize.width, cardSize.height, 1);
  drawHead(ctx);
  const room = { width: inner - column.width - column.gap, height: bottom - top };
  const chart = card.chart && hasPicture(card.chart) ? card.chart : undefined;
  const fit = chart && fitChart(chart, room, least);
  if (!chart || !fit) setTitle(ctx, card, { width: inner, sizes: [76, 64, 54], lines: 4, text: 28 });
  else {
    setTitle(ctx, card, { width: column.width, sizes: [54, 48, 42], lines: 6, text: 22 });
    const left = margin + column.width + column.gap + (room.width - fit.layout.width * fit.scale) / 2;
    const spare = room.height - fit.layout.height * fit.scale;
    paintPixels(ctx, chart, fit, [left, top + spare / 2], 1);
  }
  return fileOf(ctx);
}

function drawHead(ctx: SKRSContext2D): void {
  drawSeal(ctx, margin, 40, 44);
  const name: Words = { text: site.name, face: "headline", size: 34, leading: 44, ink: "ink" };
  setWords(ctx, name, margin + 58, 41, inner);
  rule(ctx, margin, 100, inner, 3);
}

/** How words are set in a width: sizes that the title may have, its most lines, and the size of the description. */
interface Setting {
  width: number;
  sizes: number[];
  lines: number;
  text: number;
}

/** Label, title in the largest size that fits, and the description below where it fits. */
function setTitle(ctx: SKRSContext2D, card: Card, { width, sizes, lines: most, text: small }: Setting): void {
  const label: Words = {
    text: lettered(card.label).toUpperCase(),
    face: "sans",
    size: 20,
    leading: 28,
    bold: true,
    ink: "seal",
    most: 1,
  };
  const text = lettered(card.title) || site.name;
  const titles = sizes.map((size): Words => {
    return { text, face: headlineFace(text), size, leading: Math.round(size * 1.08), ink: "ink", most };
  });
  const fits = (title: Words): boolean => linesFor(ctx, { ...title, most: 99 }, width).length <= most;
  const title = titles.find(fits) ?? (titles.at(-1) as Words);
  let y = setWords(ctx, label, margin, top, width) + 10;
  y = setWords(ctx, title, margin, y, width) + 20;
  const description: Words = {
    text: lettered(card.description),
    face: "sans",
    size: small,
    leading: Math.round(small * 1.42),
    ink: "quiet",
  };
  const room = Math.floor((bottom - y) / description.leading);
  if (linesFor(ctx, description, width).length <= room) setWords(ctx, description, margin, y, width);
}
