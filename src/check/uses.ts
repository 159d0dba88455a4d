/** Checks what the components in prose name: rows, fields, charts. */
import { changedMinimum } from "../lib/changed-minimum.ts";
import { projectCheckPath } from "../lib/paths.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content, Post } from "../lib/read-content.ts";
import { mainField } from "../lib/row-words.ts";
import { columnsOf } from "../lib/csv.ts";
import { rowsWhere, type Where } from "../lib/where.ts";
import type { DatasetName } from "../schemas/dataset.ts";
import type { Use } from "../lib/read-prose.ts";
import { exists, findRow, missing, nearest } from "./references.ts";

/** The problems of one text. */
export function checkUses(post: Post<unknown>, content: Content): Problem[] {
  const shown = new Set<string>();
  return post.prose.uses.flatMap((use) => {
    const message = problemOf(use, content) ?? twice(use, shown);
    return message ? [{ file: post.file, line: use.line, column: use.column, where: `<${use.name}>`, message }] : [];
  });
}

function problemOf({ name, attributes, where }: Use, content: Content): string | undefined {
  const { id = "", source = "", of = "", field, as } = attributes;
  if (name === "ProjectCheck") return unlessChecked(content);
  // A missing attribute is told where the text is read.
  if (![id, source, of].some(Boolean)) return undefined;
  switch (name) {
    case "Chart":
      return content.charts.some((chart) => chart.id === id) ? undefined : noChart(id, content);
    case "Cite":
      return unlessThere(`sources/${source}`, content);
    case "Question":
      return unlessThere(`questions/${id}`, content);
    case "Term":
      return exists(content, `organisations/${id}`) ? undefined : unlessThere(`glossary/${id}`, content);
    case "Milestone":
      return unlessThere(`milestones/${id}`, content);
    case "Rows":
      return problemOfRows(of, where ?? {}, content);
    case "Figure":
      return unlessThere(of, content) ?? problemOfFigure(of, as, content);
    case "Value":
      return unlessThere(of, content) ?? problemOfValue(of, field, as, content);
    default:
      return undefined;
  }
}

/** A chart, and the project check, stand once in a text, so that the address in the page is one place. */
function twice({ name, attributes }: Use, shown: Set<string>): string | undefined {
  if (name !== "Chart" && name !== "ProjectCheck") return undefined;
  const { id = "" } = attributes;
  const path = name === "Chart" ? `/charts/${id}/` : projectCheckPath;
  if (shown.has(path))
    return `${name === "Chart" ? `The chart "${id}"` : "The project check"} stands in this text already. Show it once, and link to ${path} from elsewhere.`;
  shown.add(path);
  return undefined;
}

/** The project check asks about a least investment that took the place of another one. */
function unlessChecked({ data, unfit }: Content): string | undefined {
  const measures = data.measures?.rows.map(({ value }) => value) ?? [];
  return changedMinimum(measures) || [...unfit].some((row) => row.startsWith("measures/"))
    ? undefined
    : "There is no rule to check a project by. Add measures with applies_to, investment_min and a former minimum to data/measures.yaml, or take this out.";
}

const unlessThere = (reference: string, content: Content): string | undefined =>
  exists(content, reference) ? undefined : missing(reference, content);

function noChart(id: string, { charts }: Content): string {
  const near = nearest(id, charts);
  const known = charts.map((chart) => chart.id).join(", ") || "none yet";
  return `There is no chart "${id}" in charts/. ${near ? `Did you mean "${near}"?` : `There is ${known}.`}`;
}

function problemOfRows(dataset: string, where: Where, content: Content): string | undefined {
  const rows = content.data[dataset as DatasetName]?.rows;
  if (!rows && content.unfit.has(`${dataset}/*`)) return undefined;
  if (!rows) return `There is no dataset "${dataset}". Write one of ${Object.keys(content.data).join(", ")}.`;
  const fields = columnsOf(dataset as DatasetName);
  const unknown = Object.keys(where).find((field) => !fields.includes(field));
  if (unknown) return `"${unknown}" is not a field of ${dataset}. Its fields are ${fields.join(", ")}.`;
  const left = rowsWhere(
    rows.map((row) => row.value),
    where,
  );
  return left.length > 0 ? undefined : `No row of ${dataset} is left by these conditions. Loosen one of them.`;
}

function problemOfFigure(of: string, as: string | undefined, content: Content): string | undefined {
  const row = findRow(content, of)?.value;
  if (!row) return undefined;
  const value = row[mainField(row)];
  if (as !== undefined && as !== "one") return `as="${as}" is not known. Write as="one", or leave it out.`;
  if (as === "one" && typeof value !== "number")
    return `"${of}" holds no number, so it cannot be one of so many. Take as="one" out.`;
  if (row.qualifier && (as === "one" || typeof row.previous === "number")) {
    return `"${of}" is bounded: "${String(row.qualifier)}". A drawn figure would drop the bound: name another row.`;
  }
  if (typeof value === "number" || (of.startsWith("milestones/") && typeof row.date === "string")) return undefined;
  return `"${of}" has neither a number nor the date of a milestone. Name another row.`;
}

function problemOfValue(of: string, field: string | undefined, as: string | undefined, content: Content) {
  if (as !== undefined && !["number", "words"].includes(as)) {
    return `as="${as}" is not known. Write as="number" or as="words", or leave it out.`;
  }
  const row = findRow(content, of)?.value;
  if (!row) return undefined;
  const key = field ?? mainField(row);
  const value = row[key];
  if (as !== undefined && key === mainField(row) && row.qualifier) {
    return `"${of}" is bounded: "${String(row.qualifier)}". as="${as}" would drop the bound: leave it out.`;
  }
  if (typeof value === "number") return undefined;
  return value === undefined
    ? `"${of}" has no field "${key}". Write field="…" with one that holds a number.`
    : `"${of}" holds no number in "${key}": it is ${value === null ? "not stated" : "text"}. Name another field or say it in words.`;
}
