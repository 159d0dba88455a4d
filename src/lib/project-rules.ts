/**
 * The rules by which a project is checked, out of the fields of the measures and never out of prose.
 *
 * A least investment (`amount_kind: threshold`) with a `previous` sum and a kind of project (`applies_to`) is a minimum that
 * changed: it held at the one sum before its date and at the other since. Rows of the same instrument and kind belong to
 * it. All others are lists of their own, because nothing proves that they are the same policy.
 */
import { projectKinds, type Measure } from "../schemas/measure.ts";
import { formatDate } from "./edtf.ts";
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
  /** Those of an instrument that changed the minimum. */
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

function rulesFor(kind: ProjectKind, rows: readonly Measure[]): KindRules {
  const dated = rows.filter(({ date }) => date !== null);
  const lists = [...Map.groupBy(dated, ({ instrument }) => instrument)].map(([instrument, members]) => ({
    instrument,
    members,
  }));
  const changes = lists.filter(({ members }) => members.some(isChange));
  return {
    kind,
    changed: changes.map(listOf),
    others: lists.filter((list) => !changes.includes(list)).map(listOf),
    undated: rows.filter(({ date }) => date === null),
  };
}

/** Changes of a minimum first, then by investment. */
function listOf({ instrument, members }: { instrument: string; members: Measure[] }): RuleList {
  const order = members.toSorted(
    (a, b) => Number(isChange(b)) - Number(isChange(a)) || (boundsOf(a).min ?? 0) - (boundsOf(b).min ?? 0),
  );
  return { instrument, lines: order.flatMap((row) => (isChange(row) ? linesOfChange(row) : [lineOf(row)])) };
}

/** Whether a row replaced one minimum by another. */
const isChange = ({ amount_kind, previous }: Measure): boolean =>
  amount_kind === "threshold" && typeof previous === "number";

function linesOfChange(row: Measure): RuleLine[] {
  const since = formatDate(row.from ?? row.date);
  return [
    { row, when: `Before ${since}`, min: inMillionYuan(row.previous ?? 0, row.unit) ?? null, max: null },
    { row, when: row.to ? `From ${since} to ${formatDate(row.to)}` : `Since ${since}`, ...boundsOf(row) },
  ];
}

function lineOf(row: Measure): RuleLine {
  const [from, to] = [row.from ?? row.date, row.to];
  return { row, when: to ? `${formatDate(from)} to ${formatDate(to)}` : formatDate(from), ...boundsOf(row) };
}

/** The bounds of a row; the sum of a least investment stands in where none are given. */
function boundsOf({ amount_kind, amount, unit, investment_min, investment_max }: Measure): Bounds {
  const asked = amount_kind === "threshold" && amount !== null ? inMillionYuan(amount, unit) : undefined;
  return { min: investment_min ?? asked ?? null, max: investment_max ?? null };
}

const hasBounds = (row: Measure): boolean => boundsOf(row).min !== null || boundsOf(row).max !== null;
