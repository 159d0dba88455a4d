/** The milestones that a chart names under its axis. */
import { compareDates } from "../lib/edtf.ts";
import type { Chart } from "../schemas/chart.ts";
import type { Milestone } from "../schemas/milestone.ts";
import { spanOf } from "./decimal-year.ts";
import type { Annotation } from "./marks.ts";
import { ChartProblem } from "./problem.ts";

type Wanted = Extract<Chart, { kind: "line" }>["annotations"];

/** More than these cannot be told apart under a small picture. */
const mostAnnotations = 8;

/** The annotations by date, numbered. Throws a ChartProblem where a milestone does not exist. */
export function annotationsOf(wanted: Wanted, milestones: readonly Milestone[]): Annotation[] {
  if (!wanted) return [];
  const chosen = Array.isArray(wanted)
    ? wanted.map((one, index) => chosenBy(one, index, milestones))
    : ofWeight(wanted.weight, milestones);
  if (chosen.length > mostAnnotations) {
    throw new ChartProblem(
      ["annotations"],
      `${chosen.length} annotations are more than have room; the most is ${mostAnnotations}. Name some by id.`,
    );
  }
  return chosen
    .sort((a, b) => compareDates(a.row.date, b.row.date))
    .map(({ row, label }, index) => {
      const span = spanOf(row.date);
      const position = (span.from + span.to) / 2;
      return { ...span, position, row: `milestones/${row.id}`, label, date: row.date, number: index + 1 };
    });
}

interface Chosen {
  row: Milestone;
  label: string;
}

function ofWeight(weight: number, milestones: readonly Milestone[]): Chosen[] {
  const rows = milestones.filter((row) => row.weight === weight);
  if (rows.length > 0) return rows.map((row) => ({ row, label: row.title }));
  throw new ChartProblem(
    ["annotations", "weight"],
    `No milestone has the weight ${weight}. Write another weight from 1 to 3, or a list of ids.`,
  );
}

function chosenBy(one: string | { id: string; label: string }, index: number, milestones: readonly Milestone[]) {
  const id = typeof one === "string" ? one : one.id;
  const row = milestones.find((milestone) => milestone.id === id);
  if (row) return { row, label: typeof one === "string" ? row.title : one.label };
  throw new ChartProblem(
    ["annotations", index, ...(typeof one === "string" ? [] : ["id"])],
    `"${id}" is not in data/milestones.yaml. Write the id of a milestone, or { weight: 3 } for all of that weight.`,
  );
}
