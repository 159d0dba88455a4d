/** The query of an address of which several parts of a page keep keys. It runs in the browser. */
import { writeFilter } from "./address-filter.ts";

/**
 * The query with some keys set, or taken out where they are empty; all others stay. Of a key that stands there more than
 * once the first counts. Commas are left readable, as in `?compare=a,b`.
 * @param search the query as it is, such as `location.search`
 */
export function queryWith(search: string, keys: Readonly<Record<string, string>>): string {
  return writeFilter({ ...firstValues(search), ...keys }).replaceAll("%2C", ",");
}

/** The query with some keys alone, always in the same order, to be compared with another one. */
export function queryOf(search: string, keys: readonly string[]): string {
  const asked = new URLSearchParams(search);
  return writeFilter(Object.fromEntries(keys.map((key) => [key, asked.get(key) ?? ""])));
}

/** In the order of the address; only a key's first value is kept, as the readers of an address do. */
function firstValues(search: string): Record<string, string> {
  const first = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) if (!first.has(key)) first.set(key, value);
  return Object.fromEntries(first);
}
