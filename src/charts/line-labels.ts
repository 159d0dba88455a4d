/** The values at the marks of a line chart, and the words at its pieces. */
import { formatMonths } from "../lib/edtf.ts";
import { formatNumber } from "../lib/format.ts";
import { valueWords } from "./bar-lettering.ts";
import { arrow, boundArrow, boundOf } from "./bounds.ts";
import { halfCapital, type Box, type Measure, type PlacedLine, type PlacedText } from "./layout.ts";
import { isHollow, toneOf, type LineLayout, type Scales } from "./line-layout.ts";
import { linesOf } from "./lines.ts";
import type { LineMark } from "./marks.ts";
import { candidateOf, placeAll, type Candidate, type Obstacle } from "./placing.ts";
import type { LineSpec } from "./spec.ts";

/** From the middle of a mark to a text beside it. */
const gap = 9;
const leading = 15;

/** A mark with its place. */
interface Spot {
  mark: LineMark;
  x: number;
  y: number;
}

/** What candidates need to know. */
interface Place {
  layout: LineLayout;
  spots: Spot[];
  /** Whether the marks are joined; where they stand alone, words that all of them would repeat stand in the legend. */
  join: boolean;
  measure: Measure;
}

/** Adds all labels and the arrows of bounds; gives the pieces for whose words there was no room. */
export function labelLines(
  layout: LineLayout,
  spec: LineSpec,
  { x, y }: Scales,
  breaks: readonly number[],
  measure: Measure,
): number[] {
  const spots = spec.marks.map((mark): Spot => ({ mark, x: x(mark.position), y: y(mark.value) }));
  const place = { layout, spots, join: spec.join, measure };
  const needed = neededOf(spec);
  const arrows = spots.flatMap((spot) => arrowOf(spot, toneOf(spec.pieces[spot.mark.piece]?.series ?? 0)));
  layout.lines.push(...arrows);
  const first = spots.filter(({ mark }) => needed.has(mark));
  const named = spec.pieces.flatMap(({ label }, piece) => (label ? [{ label, piece }] : []));
  const labels = [
    ...first.map((spot) => valueCandidates(spot, place)),
    ...named.map(({ label, piece }) => nameCandidates(label, piece, place)),
    ...spots.filter(({ mark }) => !needed.has(mark)).map((spot) => valueCandidates(spot, place)),
  ];
  const { plot, width } = layout;
  const room: Box = { left: plot.left + 3, top: plot.top, right: width, bottom: plot.bottom - 3 };
  const chosen = placeAll(labels, [...obstaclesOf(spots, arrows, layout, breaks), ...strokes(place)], room);
  layout.texts.push(...chosen.flatMap((candidate) => candidate?.texts ?? []));
  return named.flatMap(({ piece }, index) => (chosen[first.length + index] ? [] : [piece]));
}

/** The first and the last of each piece, and the highest of all. */
function neededOf({ marks, pieces }: LineSpec): Set<LineMark> {
  const highest = Math.max(...marks.map(({ value }) => value));
  const ends = pieces.flatMap((_, piece) => {
    const own = marks.filter((mark) => mark.piece === piece);
    return [own.find((mark) => !isHollow(mark)), own.findLast((mark) => !isHollow(mark)), own[0], own.at(-1)];
  });
  return new Set([...marks.filter(({ value }) => value === highest), ...ends.filter((mark) => mark !== undefined)]);
}

/** A bound has a small open arrow above its mark, or below it. */
const arrowOf = ({ mark, x, y }: Spot, colour: PlacedLine["colour"]): PlacedLine[] =>
  boundArrow(mark, { x, y }, "up", colour).map((line) => ({ ...line, pieces: [mark.piece] }));

/** The value at each side of its mark, in all its words and in figures alone. */
function valueCandidates({ mark, x, y }: Spot, { layout: { size }, join, measure }: Place): Candidate[] {
  const months = mark.part ? formatMonths(mark.date) : "";
  const full = [valueWords(mark), months && `(${months})`].filter(Boolean).join(" ");
  const brief = mark.status === "reported" ? formatNumber(mark.value) : valueWords(mark);
  const above = y - (boundOf(mark) > 0 ? arrow.from + arrow.height + 5 : gap) - 2;
  const below = y + (boundOf(mark) < 0 ? arrow.from + arrow.height + 4 : gap) + size * 0.74;
  const beside = y + size * halfCapital;
  const sides: [number, number, PlacedText["anchor"], number][] = [
    [x, above, "middle", 0],
    [x + gap, beside, "start", 2],
    [x - gap, beside, "end", 2],
    [x, below, "middle", 3],
    [x - 5, above, "start", 4],
    [x + 5, above, "end", 4],
    [x - 5, below, "start", 5],
    [x + 5, below, "end", 5],
    [x + 7, y - 6, "start", 5],
    [x - 7, y - 6, "end", 5],
    [x + 7, y + 6 + size * 0.74, "start", 5],
    [x - 7, y + 6 + size * 0.74, "end", 5],
  ];
  // Marks that stand alone crowd where a count and a bound fall into one year: a value may stand over the next arrow.
  if (!join) sides.push([x, above - 16, "middle", 10], [x - 1, above - 16, "start", 11]);
  return [...new Set(join ? [full, brief] : [brief])].flatMap((text, index) =>
    sides.map(([left, baseline, anchor, cost]) => {
      const placed: PlacedText = { text, x: left, y: baseline, anchor, size, bold: true, colour: "ink", halo: true, pieces: [mark.piece] }; // prettier-ignore
      return candidateOf([placed], cost + index * 12, measure);
    }),
  );
}

/** The words of a piece in one line or two, near one of its marks and nearer to it than to those of others. */
function nameCandidates(name: string, piece: number, place: Place): Candidate[] {
  const { layout, spots, measure } = place;
  const { size } = layout;
  const text = (words: string): number => measure(words, size, false);
  const settings = [[name], linesOf(name, Math.max(text(name) * 0.6, ...name.split(" ").map(text)), text)];
  const own = spots.filter(({ mark }) => mark.piece === piece);
  return settings.flatMap((lines, setting) =>
    own.flatMap(({ x, y }) =>
      Array.from({ length: 41 }, (_, index) => y - 80 + index * 4).flatMap((top) =>
        (["start", "middle", "end", "beside", "before"] as const).map((side) => {
          const anchor = side === "beside" ? "start" : side === "before" ? "end" : side;
          const left = x + { start: -5, middle: 0, end: 5, beside: gap, before: -gap }[side];
          const texts = lines.map((line, row): PlacedText => {
            return {
              text: line,
              x: left,
              y: top + row * leading,
              anchor,
              size,
              bold: false,
              colour: "quiet",
              halo: true,
              pieces: [piece],
            };
          });
          const candidate = candidateOf(texts, 0, measure);
          return { ...candidate, cost: setting * 16 + distanceCost(candidate.boxes, piece, place) };
        }),
      ),
    ),
  );
}

/** Far from its own marks is bad; nearer to another piece's is misleading. */
function distanceCost(boxes: readonly Box[], piece: number, { spots }: Place): number {
  const nearest = (some: Spot[]): number =>
    Math.min(...some.flatMap((spot) => boxes.map((box) => distance(box, spot))));
  const own = nearest(spots.filter(({ mark }) => mark.piece === piece));
  const other = nearest(spots.filter(({ mark }) => mark.piece !== piece));
  return own * 0.7 + (other < own ? 80 : 0) + (other < own + 14 ? 14 : 0);
}

function distance(box: Box, { x, y }: Spot): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}

/** Marks, arrows and the words on the axes are never covered; dotted lines hardly, since words would span two periods. */
function obstaclesOf(
  spots: readonly Spot[],
  arrows: readonly PlacedLine[],
  { plot }: LineLayout,
  breaks: readonly number[],
): Obstacle[] {
  return [
    ...spots.map(({ x, y }) => ({ left: x - 6.5, top: y - 6.5, right: x + 6.5, bottom: y + 6.5, cost: Infinity })),
    ...arrows.map(({ points: [[left, foot] = [0, 0], [, tip] = [0, 0], [right] = [0]] }) => {
      return { left: left - 2, top: Math.min(foot, tip) - 2, right: right + 2, bottom: Math.max(foot, tip) + 2, cost: Infinity }; // prettier-ignore
    }),
    ...breaks.map((x) => ({ left: x - 2, top: plot.top, right: x + 2, bottom: plot.bottom, cost: 60 })),
  ];
}

/** The lines between marks, in short steps. */
function strokes({ layout: { sets }, spots }: Place): Obstacle[] {
  return sets.flatMap(({ points }) => {
    const places = points.map(({ x, y }) => spots.find(({ mark }) => mark.position === x && mark.value === y));
    return places.slice(1).flatMap((to, index) => {
      const from = places[index];
      if (!from || !to) return [];
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
      return Array.from({ length: steps }, (_, step): Obstacle => {
        const x = from.x + ((to.x - from.x) * step) / steps;
        const y = from.y + ((to.y - from.y) * step) / steps;
        return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2, cost: 30 };
      });
    });
  });
}
