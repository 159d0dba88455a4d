/** A line chart in words: each piece by itself, since values that count unlike things are never compared. */
import { formatDate, yearOf } from "../lib/edtf.ts";
import { capital, formatAmount, numberWord } from "../lib/format.ts";
import { isHollow } from "./line-layout.ts";
import type { LineMark } from "./marks.ts";
import { listOf } from "./problem.ts";
import type { LineSpec } from "./spec.ts";

export function lineSentences(spec: LineSpec): string[] {
  const { marks, pieces } = spec;
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  const whole = marks.length === 1 ? "One value" : `${capital(numberWord(marks.length))} values`;
  const years =
    yearOf(first.date) === yearOf(last.date)
      ? `in ${yearOf(first.date)}`
      : `from ${yearOf(first.date)} to ${yearOf(last.date)}`;
  const things =
    pieces.length > 1
      ? `, which count ${numberWord(pieces.length)} different things and are ${spec.join ? "joined only where they count the same" : "not joined"}`
      : "";
  return [
    `${whole} ${years}${things}.`,
    ...pieces.flatMap(({ label }, piece) => pieceSentences(label, marks.filter((mark) => mark.piece === piece), spec)), // prettier-ignore
    ...highest(spec),
    ...milestones(spec),
  ];
}

/** First, last, highest and lowest of the whole years, then what is only a part of one. */
function pieceSentences(label: string, marks: readonly LineMark[], spec: LineSpec): string[] {
  const whole = marks.filter((mark) => !isHollow(mark));
  const [first, ...others] = whole;
  const name = label ? `${capital(label)}: ` : "";
  const parts = marks.filter(isHollow).map((mark) => `${said(mark, spec)}, ${reason(mark)}`);
  if (!first) return [`${name}${listOf(parts)}.`];
  const last = others.at(-1);
  const path = last
    ? `${direction(first, last)} ${said(first, spec)} to ${said(last, spec)}${between(others.slice(0, -1), spec)}`
    : said(first, spec);
  return [`${name}${path}${parts.length > 0 ? `; ${listOf(parts)}` : ""}.`];
}

const said = ({ value, qualifier, date }: LineMark, { unit }: LineSpec): string =>
  `${formatAmount({ value, qualifier, unit })} in ${formatDate(date)}`;

const reason = ({ part, status }: LineMark): string =>
  part ? "which is not a whole year and not joined" : `${status}, not reported`;

/** Up or down is said of plain values only: a bound may lie anywhere above. */
function direction(first: LineMark, last: LineMark): string {
  if (first.qualifier || last.qualifier || first.value === last.value) return "from";
  return first.value < last.value ? "up from" : "down from";
}

const between = (marks: readonly LineMark[], spec: LineSpec): string =>
  marks.length > 0 ? `, with ${listOf(marks.map((mark) => said(mark, spec)))} between` : "";

function highest(spec: LineSpec): string[] {
  const { marks, pieces } = spec;
  if (marks.length < 2) return [];
  const top = Math.max(...marks.map(({ value }) => value));
  const low = Math.min(...marks.map(({ value }) => value));
  const one = (value: number): LineMark => marks.find((mark) => mark.value === value) as LineMark;
  if (top === low) return [];
  const unlike = pieces.length > 1 ? ", though they do not count the same" : "";
  return [
    `The highest is ${said(one(top), spec)}, the lowest ${said(one(low), spec)}${unlike && one(top).piece !== one(low).piece ? unlike : ""}.`,
  ];
}

const milestones = ({ annotations }: LineSpec): string[] =>
  annotations.length > 0
    ? [`Marked under the years: ${listOf(annotations.map(({ label, date }) => `${label} (${formatDate(date)})`))}.`]
    : [];
