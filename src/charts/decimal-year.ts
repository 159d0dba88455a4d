/** Where a date stands on an axis of years. */

/** A date as decimal years: 2019.5 is the middle of 2019. */
export interface Span {
  /** Beginning and end of what the date takes in; of a day, its own midnight to the next. */
  from: number;
  to: number;
  /** How precisely the source tells it; `span` is a period with two ends. */
  precision: "day" | "month" | "year" | "span";
}

/** Reads an EDTF level 0 date, which the schemas have checked: `2009`, `2009-11`, `2009-11-13`, `2020-01/2020-10`. */
export function spanOf(date: string): Span {
  const [first = "", last] = date.split("/");
  if (last) return { from: spanOf(first).from, to: spanOf(last).to, precision: "span" };
  const [year = 0, month, day] = first.split("-").map(Number);
  if (month === undefined) return { from: year, to: year + 1, precision: "year" };
  if (day === undefined) return { from: year + (month - 1) / 12, to: year + month / 12, precision: "month" };
  return { from: dayOf(year, month, day), to: dayOf(year, month, day + 1), precision: "day" };
}

function dayOf(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
