/** What the search says of its answers, in plain text. */
import { cut } from "../lib/address-filter.ts";
import type { Answer } from "./answer.ts";
import { isFiltered, type Asked } from "./asked.ts";

/** Kinds whose many are not made by an s. */
const many: Record<string, string> = {
  Body: "bodies",
  Data: "datasets",
  Expo: "expo editions",
};

/** The longest part of a question that is said back. */
const longestSaid = 60;

/** A kind as many in small letters: `measures`, `bodies`. */
export const kindNames = (kind: string): string => many[kind] ?? `${kind.toLowerCase()}s`;

/** What was typed, in quotation marks; a long text is cut, and signs that turn the direction of what follows are left out. */
export function quoted(typed: string): string {
  const text = typed
    .replace(/\p{Bidi_Control}+/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return text.length > longestSaid ? `“${cut(text, longestSaid)}…”` : `“${text}”`;
}

/** How the answer came out: the number of results and what they are for. */
export function outcome({ count, instead, loosened }: Answer, asked: Readonly<Asked>): string {
  const words = asked.q.trim() && ` for ${quoted(instead?.shown ?? asked.q)}`;
  if (count === 0) return `Nothing was found${words}${isFiltered(asked) ? " with these filters" : ""}.`;
  const results = count === 1 ? "1 result" : `${count.toLocaleString("en-GB")} results`;
  if (instead) return `Showing results${words} (${count.toLocaleString("en-GB")});`;
  if (loosened) return `Nothing has these words side by side. ${results} with any of them${words}.`;
  return `${results}${words}`;
}

/** What is said when a fetch failed. @param titles whether answers from the titles stand there */
export const failure = (titles: boolean): string =>
  titles
    ? "These are titles only: the full text could not be fetched."
    : "The search index could not be fetched. Check the connection.";
