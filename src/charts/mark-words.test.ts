import { expect, test } from "vitest";
import {
  capsChart,
  measures,
  milestones,
  milestonesChart,
  observations,
  revenueChart,
  pictureSpec,
} from "./fixtures.ts";
import { markWords, spokenMark } from "./mark-words.ts";
import type { PictureSpec } from "./spec.ts";

const caps = pictureSpec("caps", capsChart, measures);
const revenue = pictureSpec("revenue", revenueChart, observations, [], milestones);
const events = pictureSpec("milestones", milestonesChart, milestones);
const words = (spec: PictureSpec): string[] => spec.marks.map((_, index) => spokenMark(markWords(spec, index)));

test("says category, value, unit and source of a bar", () => {
  expect(words(caps)[0]).toBe("Cloud, big data, networks, security, CNY 5 million. Source: chinadaily-2019-09-07");
});

test("says series, period, bound and value on a line", () => {
  expect(words(revenue).find((text) => text.includes("280"))).toMatch(
    /^industry revenue, 2019, more than CNY 280 billion\. Source/,
  );
});

test("says that a period is not one whole year", () => {
  const parts = revenue.marks.flatMap((mark, index) => ("part" in mark && mark.part ? [words(revenue)[index]] : []));
  expect(parts).not.toEqual([]);
  for (const text of parts) expect(text).toContain(", not one whole year. ");
});

test("says lane, date and name of a milestone", () => {
  expect(words(events)).toContain(
    "Designation, 13 November 2009, State Council approves the demonstration zone. Source: wuxinews-2021-03-26",
  );
});

test("says of no two marks the same", () => {
  for (const spec of [caps, revenue, events]) expect(new Set(words(spec)).size).toBe(spec.marks.length);
});

test("says what was planned", () => {
  const [mark] = caps.marks;
  if (caps.kind !== "bar" || !mark) throw new Error("The fixture has no bar.");
  const planned = { ...caps, marks: [{ ...mark, status: "target" as const }] } as typeof caps;
  expect(markWords(planned, 0).remark).toBe("target, not reported");
});

test("knows no mark beyond the last", () => {
  expect(() => markWords(caps, 99)).toThrow("The chart caps has no mark 99.");
});
