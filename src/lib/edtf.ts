/** Dates as EDTF level 0 text (ISO 8601-2): how they are printed and sorted. Their form is checked by the schemas. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

interface Parts {
  year: string;
  month?: string;
  day?: string;
}

/** `2009-11-13` in parts. */
function parts(date: string): Parts {
  const [year = "", month, day] = date.split("-");
  return { year, month: month && months[Number(month) - 1], day: day && String(Number(day)) };
}

/**
 * A date in words, as precise as its form: `2009`, `November 2009`, `13 November 2009`, `January to October 2020`.
 * @param date EDTF level 0, or null for "not stated"
 */
export function formatDate(date: string | null | undefined): string {
  if (!date) return "not stated";
  const [from = "", to] = date.split("/");
  if (!to) return one(parts(from));
  const start = parts(from);
  const end = parts(to);
  if (start.year !== end.year) return `${one(start)} to ${one(end)}`;
  if (start.month !== end.month) return `${[start.day, start.month].filter(Boolean).join(" ")} to ${one(end)}`;
  return `${start.day} to ${one(end)}`;
}

function one({ year, month, day }: Parts): string {
  return [day, month, year].filter(Boolean).join(" ");
}

/** A date without its year, short: `13 Nov`, `Nov`, or nothing for a bare year. */
export function formatDayMonth(date: string): string {
  const { month, day } = parts(date.split("/")[0] ?? "");
  return [day, month?.slice(0, 3)].filter(Boolean).join(" ");
}

/** A date in few letters: `13 Nov 2009`, `Nov 2009`, `2009`. */
export function formatShortDate(date: string): string {
  return [formatDayMonth(date), yearOf(date)].filter(Boolean).join(" ");
}

/** A period without its year, short: `Jan–Oct`; `2010–2012` where it takes in several years. */
export function formatMonths(period: string): string {
  const [from = "", to = from] = period.split("/");
  if (yearOf(from) !== yearOf(to)) return `${yearOf(from)}–${yearOf(to)}`;
  return [formatDayMonth(from), formatDayMonth(to)].filter(Boolean).join("–");
}

/** The year in which a date begins. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** Orders dates; a less precise one comes before those within it. Rows without a date come last. */
export function compareDates(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value of `<time datetime>`: HTML takes a year, a month or a day, and for a span its beginning. */
export const machineDate = (date: string): string => date.split("/")[0] ?? date;
