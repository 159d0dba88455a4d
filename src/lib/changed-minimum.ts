/** The rule that the project check begins with: the least investment that was lowered, or raised, last. */
import type { Measure } from "../schemas/measure.ts";
import { compareDates } from "./edtf.ts";
import { beginningOf, isChange, projectRules, type ProjectKind, type RuleLine } from "./project-rules.ts";

/** A least investment that changed, with the line of the rules before the change and the one since. */
export interface ChangedMinimum {
  /** For what kind of project it is. */
  kind: ProjectKind;
  /** The row that changed it. */
  row: Measure;
  before: RuleLine;
  since: RuleLine;
}

/** The change that began last, out of the rules by which a project is checked; undefined where there is none. */
export const changedMinimum = (measures: readonly Measure[]): ChangedMinimum | undefined =>
  projectRules(measures)
    .flatMap(({ kind, changed }) => changed.flatMap(({ lines }) => changesIn(kind, lines)))
    .toSorted((a, b) => compareDates(beginningOf(b.row), beginningOf(a.row)))[0];

/** Changes stand first among the lines of an instrument, each behind the minimum that it replaced. */
const changesIn = (kind: ProjectKind, lines: readonly RuleLine[]): ChangedMinimum[] =>
  lines.slice(1).flatMap((since, index) => {
    const before = lines[index];
    return before && isChange(since.row) ? [{ kind, row: since.row, before, since }] : [];
  });
