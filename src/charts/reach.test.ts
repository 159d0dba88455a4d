import { expect, test } from "vitest";
import { capsChart, measures, milestones, observations, revenueChart, pictureSpec } from "./fixtures.ts";
import { nearestMark, stepOf, walkOf } from "./reach.ts";

const caps = pictureSpec("caps", capsChart, measures);
const revenue = pictureSpec("revenue", revenueChart, observations, [], milestones);
const spots = [
  { x: 100, y: 20 },
  { x: 300, y: 80 },
];

test("means the nearest mark", () => {
  expect(nearestMark("line", spots, [0, 1], { x: 110, y: 30 }, 48)).toBe(0);
  expect(nearestMark("line", spots, [1], { x: 290, y: 90 }, 48)).toBe(1);
});

test("means none far from all", () => {
  expect(nearestMark("line", spots, [0, 1], { x: 200, y: 20 }, 48)).toBeUndefined();
  expect(nearestMark("line", spots, [0, 1], { x: 190, y: 20 }, Infinity)).toBe(0);
});

test("means a bar anywhere in its row", () => {
  expect(nearestMark("bar", spots, [0, 1], { x: 600, y: 75 }, 48)).toBe(1);
});

test("walks every mark once, and none that is switched off", () => {
  expect(walkOf(revenue, new Set())).toEqual(revenue.marks.map((_, index) => index));
  const without = walkOf(revenue, new Set([0]));
  expect(without.length).toBeLessThan(revenue.marks.length);
  expect(without.map((index) => (revenue.kind === "line" ? revenue.marks[index]?.piece : 0))).not.toContain(0);
});

test("leads from piece to piece with Down and Up, without going round", () => {
  if (revenue.kind !== "line") throw new Error("The fixture is no line chart.");
  const walk = walkOf(revenue, new Set());
  const pieces: number[] = [];
  let step = 0;
  for (let turn = 0; turn < revenue.pieces.length + 2; turn += 1) {
    pieces.push(revenue.marks[walk[step] ?? -1]?.piece ?? -1);
    step = stepOf(revenue, walk, step, "ArrowDown") ?? -1;
  }
  expect(new Set(pieces).size).toBe(revenue.pieces.length);
  expect(pieces.at(-1)).toBe(pieces.at(-2));
  expect(stepOf(revenue, walk, 0, "ArrowUp")).toBe(0);
});

test("leads down the rows of bars with Down, and to the ends with Home and End", () => {
  const walk = walkOf(caps, new Set());
  expect(["ArrowDown", "ArrowRight", "End", "Home", "ArrowUp"].map((key) => stepOf(caps, walk, 0, key))).toEqual([
    1,
    1,
    walk.length - 1,
    0,
    0,
  ]);
});

test("leaves every other key to the browser", () => {
  expect(stepOf(caps, walkOf(caps, new Set()), 0, "Tab")).toBeUndefined();
});
