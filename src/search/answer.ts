/** What search is asked and what it answers, in words for the dialog and the page that show it. */
import type { ExcerptPart } from "./excerpt.ts";

/** All kinds of results. */
export const kinds = [
  ...["Article", "Page", "Topic", "Chart", "Data"],
  ...["Measure", "Milestone", "Figure", "Cluster", "Expo", "Body", "Term", "Question", "Source"],
] as const;

/** One result. Every text is plain: write it by `textContent`. */
export interface Result {
  /** Its address with the base path. */
  url: string;
  /** Its title, with what was looked for marked. */
  titleParts: ExcerptPart[];
  /** The title of the article or page that a section belongs to; nothing for all else. */
  within: string;
  /** One of `kinds`. */
  kind: string;
  /** Its date in words; nothing where it has none. */
  date: string;
  /** The figure of a row, such as `CNY 3 million`; nothing for all else, and in the first stage. */
  value: string;
  /** What it says, with what was looked for marked; empty in the first stage. */
  excerpt: ExcerptPart[];
}

/** What an answer can be narrowed by. */
export const filterNames = ["kind", "topic", "year"] as const;
export type FilterName = (typeof filterNames)[number];

/** Which records count, and in which order they come. */
export interface SearchOptions {
  /** Any of these kinds, ids of topics, or years; left out or empty, all. */
  kind?: readonly string[] | undefined;
  topic?: readonly string[] | undefined;
  year?: readonly string[] | undefined;
  /** The most fitting first, or the newest; records without a date come last then. */
  sort?: "relevance" | "date" | undefined;
  /** true: words are looked for as they were typed, and none is repaired ("search for … instead"). */
  asTyped?: boolean | undefined;
}

/** Words that stand in for one that the site does not have. */
export interface Repair {
  typed: string;
  /** The nearest words, the best first. */
  used: string[];
}

/** How many records there are of each value: kinds and topics with the most first, years with the newest. */
export type Counts = Record<FilterName, [value: string, count: number][]>;

/** An answer. */
export interface Answer {
  /** How many records there are. */
  count: number;
  /** Some of them, in order: `read(0, 10)` the first ten. */
  read(from: number, to: number): Promise<Result[]>;
  /**
   * The numbers for the filters. Each filter is counted as if it were not set itself, so that a number tells what a
   * reader would get by choosing that value.
   */
  counts(): Promise<Counts>;
  /** Where words were repaired: `Showing results for {shown}; search for {asked} instead` (with `asTyped`). */
  instead?: { shown: string; asked: string; repairs: Repair[] };
  /** true: no record holds the words in quotation marks side by side, so these hold them anywhere. */
  loosened?: boolean;
  /** Where nothing was found: known words near to those typed, at most five, perhaps none. */
  neighbours?: string[];
}

/** Where the files of search are. */
export interface Places {
  /** The address of the folder of the index, with a slash at its end: `/wuxi/pagefind/`. */
  files: string;
  /** The base path of the site, `/` or `/wuxi/`. */
  base: string;
}
