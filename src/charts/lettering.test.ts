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

/** What of a layout is left when pieces are switched off: the pieces beside dotted lines, and all texts. */
function shown(hidden: ReadonlySet<number>, layout: LineLayout) {
  const lines = layout.lines.filter((one) => isShown(one, hidden));
  return {
    breaks: lines.flatMap(({ dash, pieces }) => (dash ? [pieces] : [])),
    texts: layout.texts.flatMap((one) => (isShown(one, hidden) ? [one.text] : [])),
  };
}

const at = (width: number, spec = revenue): LineLayout => chartLayout(spec, width, measureText) as LineLayout;

test("a piece that is switched off takes the dotted lines at its two sides with it", () => {
  expect(shown(new Set(), at(640)).breaks).toEqual([0, 1, 2, 3].map((piece) => [piece, piece + 1]));
  expect(shown(new Set([2]), at(640)).breaks).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

test("the words about a change go with the dotted line at which they stand", () => {
  const layout = at(640);
  const beside = layout.texts.find(({ text }) => text === words)?.pieces ?? [];
  expect(beside).toHaveLength(2);
  for (const piece of beside) expect(shown(new Set([piece]), layout).texts).not.toContain(words);
  const others = revenue.pieces.map((_, piece) => piece).filter((piece) => !beside.includes(piece));
  expect(shown(new Set(others), layout).texts).toContain(words);
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
