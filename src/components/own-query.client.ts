/** Those keys of the address that one part of a page keeps, since several parts write into one address. */
import { queryOf, queryWith } from "../lib/shared-address.ts";

/** Writes keys into the address: as a new entry of the browser's history, or in the place of the one that there is. */
export type WriteQuery = (values: Readonly<Record<string, string>>, way?: "push" | "replace") => void;

/**
 * Follows some keys of the address. A link within the page and a step to other values of other keys are passed over, so
 * that what a reader has begun to type stays.
 * @param again what to do when the browser goes back or forth to other values of them
 */
export function followQuery(keys: readonly string[], again: () => void): WriteQuery {
  let last = queryOf(location.search, keys);
  addEventListener("popstate", () => {
    const now = queryOf(location.search, keys);
    if (now === last) return;
    last = now;
    again();
  });
  return (values, way = "push") => {
    const query = queryWith(location.search, values);
    const address = `${location.pathname}${query}`;
    if (way === "replace") history.replaceState(null, "", `${address}${location.hash}`);
    else if (query !== location.search) history.pushState(null, "", address);
    last = queryOf(location.search, keys);
  };
}
