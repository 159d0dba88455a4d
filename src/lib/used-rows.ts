/** Which rows of the record a component in prose shows. */
import type { DatasetName } from "../schemas/dataset.ts";
import type { Use } from "./read-prose.ts";
import { rowsWhere } from "./where.ts";

/** Where the rows are found. */
export interface Found {
  /** The rows of a dataset; none where there is no such dataset. */
  rows: (dataset: DatasetName) => readonly { id: string }[];
  /** The rows that a chart draws, as `dataset/id`. */
  drawn: (chart: string) => readonly string[];
}

/** The rows that one component shows, as `dataset/id`, in order. Marks and terms show none. */
export function rowsShown({ name, attributes, where }: Use, { rows, drawn }: Found): string[] {
  const { id = "", of = "" } = attributes;
  switch (name) {
    case "Value":
    case "Figure":
      return [of];
    case "Milestone":
      return [`milestones/${id}`];
    case "Chart":
      return [...drawn(id)];
    case "Rows":
      return rowsWhere(rows(of as DatasetName), where ?? {}).map((row) => `${of}/${row.id}`);
    default:
      return [];
  }
}
