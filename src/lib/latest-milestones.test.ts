import { expect, test } from "vitest";
import { milestone } from "../schemas/milestone.ts";
import { latestMilestones } from "./latest-milestones.ts";

const row = (id: string, date: string, more: object = {}) =>
  milestone.parse({
    id,
    date,
    title: "T",
    kind: "policy",
    weight: 1,
    statement: "It happened.",
    sources: ["a"],
    confidence: "high",
    ...more,
  });
const idsOf = (rows: ReturnType<typeof row>[], most = 5): string[] => latestMilestones(rows, most).map(({ id }) => id);

test("the last in time come first, and no more than wanted", () => {
  const rows = [row("a", "2009-11-13"), row("b", "2023"), row("c", "2021-03"), row("d", "2023-02-14")];
  expect(idsOf(rows, 3)).toEqual(["d", "b", "c"]);
});

test("remarks, plans and forecasts are no entries of what happened", () => {
  const rows = [row("a", "2009"), row("remark", "2024", { weight: 0 }), row("plan", "2028", { status: "target" })];
  expect(idsOf(rows)).toEqual(["a"]);
});

test("an event that two rows tell stands once, also where the other row is left out", () => {
  expect(idsOf([row("a", "2009-11-13"), row("b", "2009-11-14", { same_event: "a" })])).toEqual(["a"]);
  expect(
    idsOf([row("c", "2010", { same_event: "b" }), row("b", "2009", { same_event: "a" }), row("a", "2008")]),
  ).toEqual(["a"]);
  expect(idsOf([row("a", "2009", { weight: 0 }), row("b", "2009", { same_event: "a" })])).toEqual(["b"]);
});

test("rows that name each other, or themselves, do not take each other away", () => {
  const pair = [row("b", "2009", { same_event: "a" }), row("a", "2010", { same_event: "b" })];
  expect(idsOf([...pair, row("c", "2008", { same_event: "a" })])).toEqual(["a"]);
  expect(idsOf([row("a", "2009", { same_event: "a" })])).toEqual(["a"]);
});

test("rows of one date stand in the order of their ids, on every machine", () => {
  expect(idsOf([row("expo-b", "2009"), row("expo-2", "2009"), row("expo-10", "2009")])).toEqual([
    "expo-10",
    "expo-2",
    "expo-b",
  ]);
});
