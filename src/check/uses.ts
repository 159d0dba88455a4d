/** Checks what the components in prose name: rows, fields, charts. */
import type { Problem } from "../lib/problem.ts";
import type { Content, Post } from "../lib/read-content.ts";
import type { Use } from "../lib/read-prose.ts";
import { exists, findRow, missing, nearest } from "./references.ts";

/** The problems of one text. */
export function checkUses(post: Post<unknown>, content: Content): Problem[] {
  return post.prose.uses.flatMap((use) => {
    const message = problemOf(use, content);
    return message ? [{ file: post.file, line: use.line, column: use.column, where: `<${use.name}>`, message }] : [];
  });
}

function problemOf({ name, attributes }: Use, content: Content): string | undefined {
  const { id = "", source = "", of = "", field, as } = attributes;
  switch (name) {
    case "Chart":
      return content.charts.some((chart) => chart.id === id) ? undefined : noChart(id, content);
    case "Cite":
      return unlessThere(`sources/${source}`, content);
    case "Question":
      return unlessThere(`questions/${id}`, content);
    case "Term":
      return exists(content, `organisations/${id}`) ? undefined : unlessThere(`glossary/${id}`, content);
    case "Figure":
      return unlessThere(of, content);
    case "Value":
      return unlessThere(of, content) ?? problemOfValue(of, field, as, content);
    default:
      return undefined;
  }
}

const unlessThere = (reference: string, content: Content): string | undefined =>
  exists(content, reference) ? undefined : missing(reference, content);

function noChart(id: string, { charts }: Content): string {
  const near = nearest(id, charts);
  const known = charts.map((chart) => chart.id).join(", ") || "none yet";
  return `There is no chart "${id}" in charts/. ${near ? `Did you mean "${near}"?` : `There is ${known}.`}`;
}

function problemOfValue(of: string, field: string | undefined, as: string | undefined, content: Content) {
  if (as !== undefined && !["number", "words"].includes(as)) {
    return `as="${as}" is not known. Write as="number" or as="words", or leave it out.`;
  }
  const row = findRow(content, of)?.value;
  if (!row) return undefined;
  const key = field ?? ("amount" in row ? "amount" : "value");
  const value = row[key];
  if (typeof value === "number") return undefined;
  return value === undefined
    ? `"${of}" has no field "${key}". Write field="…" with one that holds a number.`
    : `"${of}" holds no number in "${key}": it is ${value === null ? "not stated" : "text"}. Name another field or say it in words.`;
}
