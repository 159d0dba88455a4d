/** What is asked on the search page and in the dialog, and how it stands in an address: `?q=caps&kind=Measure&year=2019`. */
import { cut, readFilter, writeFilter, type AddressFilter } from "../lib/address-filter.ts";
import { filterNames, kinds, type SearchOptions } from "./answer.ts";

/** Words and filters; empty where nothing is asked for. `as` is `typed` where no word may be repaired. */
export type Asked = AddressFilter<"q" | "kind" | "topic" | "year" | "sort" | "as">;

/** The longest question that counts, in UTF-16 units. */
export const longestQuestion = 400;

/** Nothing at all. */
export const nothing: Readonly<Asked> = { q: "", kind: "", topic: "", year: "", sort: "", as: "" };

const keys = {
  q: "text",
  kind: kinds,
  topic: "text",
  year: "text",
  sort: ["relevance", "date"],
  as: ["typed"],
} as const;

/** Reads the query of an address. What cannot be followed is left out, and told in remarks. */
export function readAsked(search: string): { asked: Asked; remarks: string[] } {
  const { filter, remarks } = readFilter(search, keys, longestQuestion);
  return { asked: { ...filter, sort: filter.sort === "date" ? "date" : "" }, remarks };
}

/** Writes it back, as the query of an address: `?q=caps`, or nothing. */
export const writeAsked = (asked: Readonly<Asked>): string =>
  writeFilter({ ...asked, q: cut(asked.q, longestQuestion) });

/** Whether a filter is set. */
export const isFiltered = (asked: Readonly<Asked>): boolean => filterNames.some((name) => asked[name] !== "");

/** Whether there is anything to answer. */
export const isAsked = (asked: Readonly<Asked>): boolean => asked.q.trim() !== "" || isFiltered(asked);

/** The same for the engine. */
export function optionsOf({ kind, topic, year, sort, as }: Readonly<Asked>): SearchOptions {
  const only = (value: string): string[] => (value ? [value] : []);
  return {
    kind: only(kind),
    topic: only(topic),
    year: only(year),
    sort: sort === "date" ? "date" : "relevance",
    asTyped: as === "typed",
  };
}
