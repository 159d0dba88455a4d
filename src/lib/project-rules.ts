/**
 * The rules by which a project is checked, out of the fields of the measures and never out of prose.
 *
 * A least investment (`amount_kind: threshold`) with a `previous` sum and a kind of project (`applies_to`) is a minimum that
 * changed: it held at the one sum before it began and at the other since, until the next change. Other least investments of
 * the same instrument and kind belong to it. All else is a list of its own, because nothing proves that it is the same rule.
 */
import { projectKinds, type Measure } from "../schemas/measure.ts";
import { compareDates, formatDate } from "./edtf.ts";
import { inMillionYuan } from "./money.ts";
import type { Bounds } from "./project-answer.ts";

/** A kind of project or company for which the record has a rule. */
export type ProjectKind = (typeof projectKinds)[number];

/** One rule of one time. */
export interface RuleLine extends Bounds {
  row: Measure;
  /** The time in words: `Before April 2019`, `Since April 2019`, or the date of a list. */
  when: string;
}

/** The rules of one instrument for one kind of project. */
export interface RuleList {
  instrument: string;
  lines: RuleLine[];
}

/** All rules for one kind of project. */
export interface KindRules {
  kind: ProjectKind;
  /** The least investments of each instrument that changed one. */
  changed: RuleList[];
  /** All others, each a list of its own. */
  others: RuleList[];
  /** Rows left out because no source gives their date. */
  undated: Measure[];
}

/** The rules by kind of project, in the order of the schema; kinds without a row are left out. */
export function projectRules(measures: readonly Measure[]): KindRules[] {
  return projectKinds
    .map((kind) => rulesFor(kind, measures.filter(({ applies_to }) => applies_to === kind).filter(hasBounds)))
    .filter(({ changed, others, undated }) => changed.length + others.length + undated.length > 0);
}

/** When a rule begins: by its own words, else on its date; null where no source tells either. */
export const beginningOf = ({ from, date }: Measure): string | null => from ?? date ?? null;

/** Whether a row replaced one least investment by another; both are sums of yuan. */
export const isChange = (row: Measure): boolean => isLeast(row) && previousOf(row) !== undefined;

function rulesFor(kind: ProjectKind, rows: readonly Measure[]): KindRules {
  const dated = rows.filter((row) => beginningOf(row) !== null);
  const changing = new Set(dated.filter(isChange).map(({ instrument }) => instrument));
  const [least, rest] = [true, false].map((wanted) =>
    dated.filter((row) => (changing.has(row.instrument) && isLeast(row)) === wanted),
  );
  return {
    kind,
    changed: listsOf(least, linesOfChanges),
    others: listsOf(rest, linesByInvestment),
    undated: rows.filter((row) => beginningOf(row) === null),
  };
}

const listsOf = (rows: readonly Measure[] = [], linesOf: (rows: readonly Measure[]) => RuleLine[]): RuleList[] =>
  [...Map.groupBy(rows, ({ instrument }) => instrument)].map(([instrument, members]) => ({
    instrument,
    lines: linesOf(members),
  }));

/** One minimum after the other, each until the next one; least investments that changed none stand behind. */
function linesOfChanges(rows: readonly Measure[]): RuleLine[] {
  const changes = rows.filter(isChange).toSorted((a, b) => compareDates(beginningOf(a), beginningOf(b)));
  const [first] = changes;
  const before = first && {
    row: first,
    when: `Before ${formatDate(beginningOf(first))}`,
    min: previousOf(first) ?? null,
    max: null,
  };
  return [
    ...(before ? [before] : []),
    ...changes.map((row, index) => lineOfChange(row, changes[index + 1])),
    ...linesByInvestment(rows.filter((row) => !isChange(row))),
  ];
}

function lineOfChange(row: Measure, next: Measure | undefined): RuleLine {
  const since = formatDate(beginningOf(row));
  const [end] = [row.to, next && beginningOf(next)].filter(Boolean).toSorted(compareDates);
  return { row, when: end ? `From ${since} to ${formatDate(end)}` : `Since ${since}`, ...boundsOf(row) };
}

const linesByInvestment = (rows: readonly Measure[]): RuleLine[] =>
  rows.toSorted((a, b) => (boundsOf(a).min ?? 0) - (boundsOf(b).min ?? 0)).map(lineOf);

function lineOf(row: Measure): RuleLine {
  const from = formatDate(beginningOf(row));
  return { row, when: row.to ? `${from} to ${formatDate(row.to)}` : from, ...boundsOf(row) };
}

/** The bounds of a row; the sum of a least investment stands in where none are given. */
function boundsOf({ amount_kind, amount, unit, investment_min, investment_max }: Measure): Bounds {
  const asked = amount_kind === "threshold" && amount !== null ? inMillionYuan(amount, unit) : undefined;
  return { min: investment_min ?? asked ?? null, max: investment_max ?? null };
}

const hasBounds = (row: Measure): boolean => boundsOf(row).min !== null || boundsOf(row).max !== null;

const isLeast = (row: Measure): boolean => row.amount_kind === "threshold" && boundsOf(row).min !== null;

/** The sum that a row replaced, CNY million; undefined where there is none, or where it is no sum of yuan. */
const previousOf = ({ previous, unit }: Measure): number | undefined =>
  typeof previous === "number" ? inMillionYuan(previous, unit) : undefined;
