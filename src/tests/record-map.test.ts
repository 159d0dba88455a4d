/**
 * The rows and figures of the first edition, each with the place that holds it. A row may be renamed and a figure may
 * be corrected, but then `record-map/` says so too: nothing leaves the record unseen.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { checkContent } from "../check/check-content.ts";
import { findRow } from "../check/references.ts";

interface Line {
  /** The first name of the row. */
  from: string;
  /** The first name of the figure in it; empty for the row itself. */
  part: string;
  /** Its place, as dataset/id. */
  to: string;
  /** The field that holds it; empty for the row itself. */
  field: string;
  value: string;
}

/** How many rows each part of the first edition has. */
const rowsOf: Record<string, number> = {
  milestones: 101,
  measures: 50,
  observations: 118,
  clusters: 35,
  expo: 11,
  organisations: 42,
  glossary: 33,
  sources: 167,
};

const folder = path.join(import.meta.dirname, "record-map");
const content = checkContent("content");
const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
const linesOf = (file: string): Line[] =>
  parse(readFileSync(path.join(folder, file), "utf8"), { columns: true }) as Line[];

describe("nothing is lost", () => {
  test.each(Object.entries(rowsOf))("of %s, all %i rows have a place", (name, count) => {
    const rows = linesOf(`${name}.csv`).filter(({ part }) => part === "");
    expect(new Set(rows.map(({ from }) => from)).size).toBe(count);
  });

  test.each(files)("%s names only places that exist and hold the value", (file) => {
    expect(linesOf(file).flatMap(problemOf)).toEqual([]);
  });

  test("every figure inside a milestone has a place, all 113", () => {
    expect(linesOf("milestone-values.csv").filter(({ part }) => part !== "")).toHaveLength(113);
  });
});

function problemOf(line: Line): string[] {
  const row = findRow(content, line.to)?.value;
  if (!row) return [`${line.from}: there is no ${line.to}`];
  if (!line.field) return [];
  return holds(row[line.field], line.value)
    ? []
    : [`${line.from} ${line.part}: ${line.to} ${line.field} is not ${line.value}`];
}

/** A figure is the same number; words hold the figure or the text. */
function holds(cell: unknown, value: string): boolean {
  if (typeof cell === "number") return cell === Number(value);
  if (Array.isArray(cell)) return cell.map(String).includes(value) || cell.join(" ") === value;
  if (cell !== null && typeof cell === "object") return JSON.stringify(cell).includes(value);
  return String(cell ?? "").includes(value);
}
