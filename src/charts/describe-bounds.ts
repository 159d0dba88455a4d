/** Which values of a chart are no plain reported figures, in words. */
import { boundOf } from "./bounds.ts";
import type { BarMark } from "./marks.ts";

/** What is only a bound, and what was not reported but planned or foreseen. */
export function boundSentences(marks: readonly Pick<BarMark, "label" | "qualifier" | "status">[]): string[] {
  const planned = marks
    .filter(({ status }) => status !== "reported")
    .map(({ label, status }) => `${label} (${status})`);
  const bounded = (way: -1 | 1): string[] => marks.filter((mark) => boundOf(mark) === way).map(({ label }) => label);
  const [lower, upper] = [bounded(1), bounded(-1)];
  return [
    ...(lower.length > 0 ? [`A lower bound only: ${lower.join("; ")}.`] : []),
    ...(upper.length > 0 ? [`An upper bound only: ${upper.join("; ")}.`] : []),
    ...(planned.length > 0 ? [`Not reported but planned or foreseen: ${planned.join("; ")}.`] : []),
  ];
}
