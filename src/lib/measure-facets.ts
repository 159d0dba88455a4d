/** By what measures are filtered: level, year, kind of sum and sum. What a row says is put into words that an address can hold. */
import type { Measure } from "../schemas/measure.ts";
import { yearOf } from "./edtf.ts";
import { formatNumber } from "./format.ts";
import { amountKinds, kindCount, kindName } from "./measure-groups.ts";
import { inMillionYuan } from "./money.ts";
import { shownOf } from "./text-match.ts";

/** The keys of the address, and of the `data-` attributes of a row. */
export const facetNames = ["level", "year", "kind", "sum"] as const;

/** One of them. */
export type FacetName = (typeof facetNames)[number];

/** What a row says of each, or what is chosen of each; empty where nothing is. */
export type Facets = Record<FacetName, string>;

/** One value of a facet. */
export interface FacetOption {
  /** As the address has it: `not-stated`. */
  value: string;
  label: string;
}

/** Bands of sums in CNY million, each from its number up to the next one. */
const steps = [0, 3, 10, 100] as const;

const bands: (FacetOption & { from: number })[] = steps.map((from, index) => {
  const to = steps[index + 1];
  if (to === undefined) return { from, value: `${from}-up`, label: `${formatNumber(from)} or more` };
  return from === 0
    ? { from, value: `under-${to}`, label: `under ${formatNumber(to)}` }
    : { from, value: `${from}-to-${to}`, label: `${formatNumber(from)} to under ${formatNumber(to)}` };
});

const levels = ["national", "provincial", "municipal", "district"] as const;

/** What a row says of each facet. */
export function facetsOf({ level, date, amount_kind, amount, unit }: Measure): Facets {
  return {
    level,
    year: date ? yearOf(date) : "undated",
    kind: slug(amount_kind),
    sum: amount === null ? "not-stated" : bandOf(inMillionYuan(amount, unit)),
  };
}

/** The band of a sum in CNY million; undefined is a sum of something else. */
const bandOf = (million: number | undefined): string =>
  bands.findLast(({ from }) => million !== undefined && million >= from)?.value ?? "not-in-yuan";

/** The values of each facet that some rows have, in the order in which they are offered. */
export function facetOptions(rows: readonly Measure[]): Record<FacetName, FacetOption[]> {
  const had = rows.map(facetsOf);
  const years = [...new Set(had.map(({ year }) => year))].filter((year) => year !== "undated").sort();
  const all: Record<FacetName, FacetOption[]> = {
    level: levels.map(same),
    year: [...years.map(same), { value: "undated", label: "undated" }],
    kind: amountKinds.map((kind) => ({ value: slug(kind), label: kindName(kind) })),
    sum: [...bands, { value: "not-in-yuan", label: "not in yuan" }, { value: "not-stated", label: "not stated" }],
  };
  const used = (name: FacetName): FacetOption[] =>
    all[name].filter(({ value }) => had.some((facets) => facets[name] === value));
  return { level: used("level"), year: used("year"), kind: used("kind"), sum: used("sum") };
}

/** Whether a row has every value that is chosen; an empty choice takes any. */
export const passes = (facets: Facets, chosen: Facets): boolean =>
  facetNames.every((name) => chosen[name] === "" || chosen[name] === facets[name]);

/** How many rows each value of a facet would leave with the other choices as they are; any value counts under "". */
export function countsFor(name: FacetName, rows: readonly Facets[], chosen: Facets): Map<string, number> {
  const others = rows.filter((facets) => passes(facets, { ...chosen, [name]: "" }));
  const counts = new Map([["", others.length]]);
  for (const { [name]: value } of others) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What is shown, by kind, since sums of unlike kinds are not to be compared: `12 of 51 measures: 10 caps, 2 fixed sums`. */
export function shownWords(shown: readonly Facets[], all: number): string {
  if (shown.length === 0) return `None of the ${formatNumber(all)} measures is all of this.`;
  const counts = Map.groupBy(shown, ({ kind }) => kind);
  const kinds = amountKinds.flatMap((kind) => {
    const count = counts.get(slug(kind))?.length ?? 0;
    return count > 0 ? [kindCount(kind, count)] : [];
  });
  return `${shownOf(shown.length, all, "measure")}: ${kinds.join(", ")}.`;
}

/** A kind of sum as addresses and attributes have it: `not-stated`. */
export const slug = (words: string): string => words.replaceAll(" ", "-");

const same = (value: string): FacetOption => ({ value, label: value });
