/**
 * A filter that stands in the address of a page, as in `?kind=policy&q=expo`: a closed set of keys, read from the
 * address and written back. It runs in the browser. This is the part that /timeline/, /subsidies/ and /search/ have in common;
 * what the keys mean stands with each of them.
 */

/** What each key may hold: one of some values, or any text. Keys are written in this order. */
export type FilterKeys<K extends string> = Readonly<Record<K, readonly string[] | "text">>;

/** What is asked for by each key; empty where nothing is. */
export type AddressFilter<K extends string> = Record<K, string>;

/** The longest text that counts unless another length is given, in UTF-16 units as the `maxlength` of a field has them. */
export const longestText = 100;

/**
 * Reads a filter. Nothing that stands in an address is an error: what cannot be followed is left out, and a remark in a
 * full sentence says so, to be set as text. Keys that are none of the filter's are passed over without one.
 * @param search the query of an address, such as `location.search`
 */
export function readFilter<K extends string>(
  search: string,
  keys: FilterKeys<K>,
  longest = longestText,
): { filter: AddressFilter<K>; remarks: string[] } {
  const asked = new URLSearchParams(search);
  const remarks: string[] = [];
  const read = (key: K): [K, string] => {
    const [first = "", ...more] = asked.getAll(key).map(tidy);
    if (more.some((value) => value !== first))
      remarks.push(`The address has “${key}” more than once; the first counts.`);
    return [key, accepted(key, first, keys[key], longest, remarks)];
  };
  const filter = Object.fromEntries((Object.keys(keys) as K[]).map(read)) as AddressFilter<K>;
  return { filter, remarks };
}

/** Writes a filter as the query of an address: `?kind=policy&q=expo`, or nothing where nothing is asked for. */
export function writeFilter(filter: Readonly<Record<string, string>>): string {
  const asked = Object.entries(filter)
    .map(([key, value]) => [key, tidy(value)])
    .filter(([, value]) => value);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : "";
}

/** The value that counts: as it stands where it is known, cut where it is too long, else none. */
function accepted(
  key: string,
  value: string,
  known: readonly string[] | "text",
  longest: number,
  remarks: string[],
): string {
  if (known !== "text") {
    if (!value || known.includes(value)) return value;
    remarks.push(`The address asks for “${cut(value, 40)}” as “${key}”, which there is not; it is left out.`);
    return "";
  }
  if (value.length > longest) remarks.push(`Only the first ${longest} letters of “${key}” count.`);
  return cut(value, longest);
}

const tidy = (value: string): string => value.replace(/\s+/g, " ").trim();

/** The beginning of a text, without half a letter at its end. */
export const cut = (value: string, length: number): string =>
  value
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
