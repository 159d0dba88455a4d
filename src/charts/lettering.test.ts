import { expect, test } from "vitest";
import { chartConfig } from "./config.ts";
import { milestones, observations, pictureSpec, revenueChart } from "./fixtures.ts";
import { isShown, chartLayout } from "./layout.ts";
import type { LineLayout } from "./line-layout.ts";
import { measureText } from "./measure.ts";
import { pageInk } from "./palette.ts";
import type { LineSpec } from "./spec.ts";

const words = "what is counted changes";
const revenue = pictureSpec("revenue", revenueChart, observations, [], milestones) as LineSpec;

/** What of a layout is left when pieces are switched off: the first piece behind each dotted line, and all texts. */
function shown(hidden: ReadonlySet<number>, layout: LineLayout) {
  const lines = layout.lines.filter((one) => isShown(one, hidden));
  return {
    breaks: lines.flatMap(({ dash, sides }) => (dash ? [sides?.[1][0]] : [])),
    texts: layout.texts.flatMap((one) => (isShown(one, hidden) ? [one.text] : [])),
  };
}

const at = (width: number, spec = revenue): LineLayout => chartLayout(spec, width, measureText) as LineLayout;

test("a dotted line stays as long as a piece is shown on each of its sides", () => {
  expect(shown(new Set(), at(640)).breaks).toEqual([1, 2, 3, 4]);
  expect(shown(new Set([2]), at(640)).breaks).toEqual([1, 2, 3, 4]);
  expect(shown(new Set([0]), at(640)).breaks).toEqual([2, 3, 4]);
  expect(shown(new Set([0, 1, 2, 3]), at(640)).breaks).toEqual([]);
});

test("the words about a change go with the dotted line at which they stand", () => {
  const layout = at(640);
  const [before = [], behind = []] = layout.texts.find(({ text }) => text === words)?.sides ?? [];
  expect(before.length * behind.length).toBeGreaterThan(0);
  for (const side of [before, behind]) expect(shown(new Set(side), layout).texts).not.toContain(words);
  expect(shown(new Set([...before.slice(1), ...behind.slice(1)]), layout).texts).toContain(words);
});

test("a piece whose words had no room takes its sign in the legend with it", () => {
  const crowded = {
    ...revenue,
    pieces: revenue.pieces.map((piece) => ({ ...piece, label: `${piece.label} ${"m".repeat(40)}` })),
  };
  const layout = at(288, crowded);
  const bottom = layout.plot.bottom;
  const legend = layout.texts.filter(
    ({ y, text }) => y > bottom - 60 && crowded.pieces.some(({ label }) => label === text),
  );
  expect(legend.length).toBeGreaterThan(0);
  for (const { pieces, text } of legend) expect(crowded.pieces[pieces?.[0] ?? -1]?.label).toBe(text);
  for (const [piece] of crowded.pieces.entries()) {
    const { datasets } = chartConfig(crowded, layout, { ink: pageInk, hidden: new Set([piece]) }).data;
    const own = layout.sets.filter(({ pieces }) => pieces?.includes(piece));
    expect(datasets.filter(({ hidden }) => hidden)).toHaveLength(own.length);
  }
});
