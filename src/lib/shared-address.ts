/** The query of an address of which several parts of a page keep keys. It runs in the browser. */
import { writeFilter } from "./address-filter.ts";

/**
 * The query with some keys set, or taken out where they are empty; all others stay. Commas are left readable, as in
 * `?compare=a,b`.
 * @param search the query as it is, such as `location.search`
 */
export function queryWith(search: string, keys: Readonly<Record<string, string>>): string {
  const before = Object.fromEntries(new URLSearchParams(search));
  return writeFilter({ ...before, ...keys }).replaceAll("%2C", ",");
}
