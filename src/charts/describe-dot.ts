/** A dot plot in words: each heading by itself, and every value where there are few. */
import { capital, formatAmount, numberWord } from "../lib/format.ts";
import { boundOf } from "./bounds.ts";
import { boundSentences } from "./describe-bounds.ts";
import type { DotMark } from "./marks.ts";
import { listOf } from "./problem.ts";
import type { DotSpec } from "./spec.ts";

/** From this many values on only the highest and the lowest are told; the table has the others. */
const many = 9;

export function dotSentences(spec: DotSpec): string[] {
  const { marks, groups } = spec;
  if (marks.length < many)
    return [...groups.flatMap((group) => eachOf(group, spec)), ...boundSentences(marks), ...undated(marks)];
  return [
    ...highestOf(spec),
    ...(groups.length > 1 ? groups.map((group) => rangeOf(group, spec)) : []),
    ...boundSentences(marks),
    ...undated(marks),
  ];
}

type Group = DotSpec["groups"][number];

const marksOf = ({ key }: Group, { marks }: DotSpec): DotMark[] => marks.filter(({ group }) => group === key);
const amountOf = (mark: DotMark, { unit }: DotSpec): string => formatAmount({ ...mark, unit });

function eachOf(group: Group, spec: DotSpec): string[] {
  const each = marksOf(group, spec).map((mark) => `${mark.label}${group.label ? "," : ":"} ${amountOf(mark, spec)}`);
  return [`${group.label ? `${group.label}: ` : ""}${each.join("; ")}.`];
}

/** The ends of all, if they count one thing. */
function highestOf(spec: DotSpec): string[] {
  const { marks } = spec;
  const count = `${capital(numberWord(marks.length))} values`;
  if (new Set(marks.map(({ scope }) => scope)).size > 1) return [`${count}, which do not count one thing.`];
  const { highest, lowest, same } = endsOf(marks);
  if (same) return [`${count}, all ${amountOf(highest, spec)}.`];
  return [`The highest of ${numberWord(marks.length)} values is ${amountOf(highest, spec)} (${highest.label}), the lowest ${amountOf(lowest, spec)}${sharedBy(marks, lowest)}.`]; // prettier-ignore
}

function sharedBy(marks: readonly DotMark[], one: DotMark): string {
  const count = marks.filter(({ value, qualifier }) => value === one.value && qualifier === one.qualifier).length;
  return count > 1 ? `, of which there are ${numberWord(count)}` : ` (${one.label})`;
}

function rangeOf(group: Group, spec: DotSpec): string {
  const marks = marksOf(group, spec);
  const { highest, lowest, same } = endsOf(marks);
  if (marks.length === 1) return `${group.label}: ${amountOf(highest, spec)} (${highest.label}).`;
  const ends = same ? `all ${amountOf(highest, spec)}` : `from ${amountOf(lowest, spec)} to ${amountOf(highest, spec)}`;
  return `${group.label}: ${numberWord(marks.length)}, ${ends}.`;
}

function endsOf(marks: readonly DotMark[]): { highest: DotMark; lowest: DotMark; same: boolean } {
  const ordered = [...marks].sort((a, b) => b.value - a.value || boundOf(b) - boundOf(a));
  const [highest, lowest] = [ordered[0] as DotMark, ordered.at(-1) as DotMark];
  return { highest, lowest, same: highest.value === lowest.value };
}

function undated(marks: readonly DotMark[]): string[] {
  const labels = marks.flatMap(({ label, undated: isUndated }) => (isUndated ? [label] : []));
  if (labels.length === 0) return [];
  return [
    labels.length < many ? `Without a date: ${listOf(labels)}.` : `${capital(numberWord(labels.length))} have no date.`,
  ];
}
