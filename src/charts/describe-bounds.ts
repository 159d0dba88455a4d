/** Which values of a chart are no plain reported figures, in words. */
import { boundOf } from "./bounds.ts";
import type { BarMark } from "./marks.ts";

/** What is only a bound, and what was not reported but planned or foreseen. */
export function boundSentences(marks: readonly Pick<BarMark, "label" | "qualifier" | "status">[]): string[] {
  const planned = marks
    .filter(({ status }) => status !== "reported")
    .map(({ label, status }) => `${label} (${status})`);
  const bounds = marks.filter((mark) => boundOf(mark) > 0).map(({ label }) => label);
  return [
    ...(bounds.length > 0 ? [`A lower bound only: ${bounds.join("; ")}.`] : []),
    ...(planned.length > 0 ? [`Not reported but planned or foreseen: ${planned.join("; ")}.`] : []),
  ];
}
