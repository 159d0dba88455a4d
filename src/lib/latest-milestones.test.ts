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
  expect(idsOf([row("a", "2009", { weight: 0 }), row("b", "2009", { same_event: "a" })])).toEqual(["b"]);
});
