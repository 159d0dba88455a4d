/** One mark of a chart in words: what its box shows and what is spoken of it. */
import { formatDate } from "../lib/edtf.ts";
import { formatAmount } from "../lib/format.ts";
import type { Unit } from "../schemas/unit.ts";
import type { DotMark } from "./marks.ts";
import type { PictureSpec } from "./spec.ts";

export interface MarkWords {
  /** The row's address, such as `measures/wuxi-2019-platform-3m`. */
  row: string;
  /** Series and category: "industry revenue, 2018". */
  name: string;
  /** With bound and unit, such as "more than CNY 243 billion"; of a milestone what happened. */
  value: string;
  /** What else must be known, such as "target" or "part of a year". */
  remark: string | null;
  /** The sources by name. */
  sources: string;
}

/** The words of the mark at `index`. */
export function markWords(spec: PictureSpec, index: number): MarkWords {
  const mark = spec.marks[index];
  if (!mark) throw new RangeError(`The chart ${spec.id} has no mark ${index}.`);
  const named = mark.sources.map((id) => spec.sources.find((source) => source.id === id)?.name ?? id);
  return { row: mark.row, ...wordsOf(spec, index), sources: named.join("; ") };
}

/** All of it in one sentence, for a screen reader. */
export const spokenMark = ({ name, value, remark, sources }: MarkWords): string =>
  `${[name, value, remark].filter(Boolean).join(", ")}. ${sources.includes("; ") ? "Sources" : "Source"}: ${sources}`;

function wordsOf(spec: PictureSpec, index: number): Pick<MarkWords, "name" | "value" | "remark"> {
  switch (spec.kind) {
    case "bar":
    case "dot": {
      const mark = spec.marks[index] as (typeof spec.marks)[number];
      const group = spec.kind === "dot" && spec.groups.find(({ key }) => key === (mark as DotMark).group)?.label;
      const undated = "undated" in mark && mark.undated ? "undated" : null;
      const name = [group, mark.label, undated].filter(Boolean).join(", ");
      return { name, value: amountOf(mark, spec.unit), remark: remarkOf(mark.status, false) };
    }
    case "line": {
      const mark = spec.marks[index] as (typeof spec.marks)[number];
      const piece = spec.pieces[mark.piece]?.label;
      const name = [piece, formatDate(mark.date)].filter(Boolean).join(", ");
      return { name, value: amountOf(mark, spec.unit), remark: remarkOf(mark.status, mark.part) };
    }
    case "timeline": {
      const mark = spec.marks[index] as (typeof spec.marks)[number];
      const lane = spec.lanes.find(({ key }) => key === mark.lane)?.label;
      const name = [lane, formatDate(mark.date)].filter(Boolean).join(", ");
      return { name, value: mark.label, remark: remarkOf(mark.status, false) };
    }
  }
}

const amountOf = ({ value, qualifier }: { value: number; qualifier: string | null }, unit: Unit): string =>
  formatAmount({ value, qualifier, unit });

const remarkOf = (status: string, part: boolean): string | null =>
  [status === "reported" ? null : `${status}, not reported`, part ? "not one whole year" : null]
    .filter(Boolean)
    .join(", ") || null;
