/** Finds the layout with which a chart fills a given room best. */
import { chartKey } from "./svg.ts";
import { hasLetters } from "./faces.ts";
import { chartLayout, type Layout } from "./layout.ts";
import { measureOwn } from "./measure.ts";
import type { PictureSpec } from "./spec.ts";
import { labelledFrom } from "./timeline-layout.ts";

/** A layout, and by how much it is enlarged. */
export interface Fit {
  layout: Layout;
  scale: number;
}

/** A room in CSS pixels. */
export interface Room {
  width: number;
  height: number;
}

const widths = [
  288, 320, 352, 384, 416, 448, 480, 512, 544, 576, 608, 640, 672, 704, 752, 800, 864, 928, 992, 1056, 1120, 1200, 1300,
  1400, 1600,
];
/** Labels that are larger look coarse beside a headline. */
const largest = 2.3;

/**
 * Lays a chart out at many widths and takes the one whose words are the largest in the room, and of equals the one that
 * fills most of it. A picture with numbers instead of labels is none of them, since its list would be missing.
 * @param least the least size of the words in CSS pixels; where no layout reaches it, there is no fit
 */
export function fitChart(spec: PictureSpec, room: Room, least: number): Fit | undefined {
  const rooms = known.get(spec) ?? new Map<string, Fit | undefined>();
  known.set(spec, rooms);
  const key = `${room.width} ${room.height} ${least}`;
  if (!rooms.has(key)) rooms.set(key, findFit(spec, room, least));
  return rooms.get(key);
}

/** One chart stands on the cards of many articles, and in one room. */
const known = new WeakMap<PictureSpec, Map<string, Fit | undefined>>();

function findFit(spec: PictureSpec, room: Room, least: number): Fit | undefined {
  const narrowest = chartKey(spec).length > 0 ? labelledFrom : 0;
  const fits = widths
    .filter((width) => width >= narrowest)
    .map((width): Fit => {
      const layout = chartLayout(spec, width, measureOwn);
      return { layout, scale: Math.min(room.width / width, room.height / layout.height, largest) };
    })
    .filter((fit) => smallestText(fit) >= least && fit.layout.texts.every(({ text }) => hasLetters(text, "sans")));
  return fits.sort((a, b) => smallestText(b) - smallestText(a) || areaOf(b) - areaOf(a))[0];
}

/** The size of a fit's smallest words in CSS pixels. */
export const smallestText = ({ layout, scale }: Fit): number =>
  Math.min(...layout.texts.map(({ size }) => size)) * scale;

const areaOf = ({ layout, scale }: Fit): number => layout.width * layout.height * scale ** 2;
