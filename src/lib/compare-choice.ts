/** Which rows are set side by side: at most four, in the order in which they were chosen, and as the address has them. */

/** More columns than this cannot be read beside each other. */
export const mostCompared = 4;

/** A choice, and what was not followed, in a full sentence. */
export interface Choice {
  ids: string[];
  remark?: string;
}

/**
 * Reads `id,id` of an address. Ids that are not there are left out, as are repeated ones and those after the fourth; a
 * remark says so without repeating what stood there.
 * @param known all ids that there are
 */
export function readChoice(text: string, known: ReadonlySet<string>): Choice {
  const asked = [...new Set(text.split(",").map((id) => id.trim()))].filter(Boolean);
  const found = asked.filter((id) => known.has(id));
  const lost = asked.length - found.length;
  const remarks = [
    lost > 0
      ? `The address names ${lost === 1 ? "a measure that is" : `${lost} measures that are`} not on record.`
      : "",
    found.length > mostCompared ? `${found.length} are too many to set side by side; the first four are shown.` : "",
  ].filter(Boolean);
  return { ids: found.slice(0, mostCompared), ...(remarks.length > 0 && { remark: remarks.join(" ") }) };
}

/** Puts a row in, or takes it out. A fifth is refused in words. */
export function toggleChoice(ids: readonly string[], id: string): Choice {
  if (ids.includes(id)) return { ids: ids.filter((one) => one !== id) };
  if (ids.length < mostCompared) return { ids: [...ids, id] };
  return { ids: [...ids], remark: "Four measures are the most that can stand side by side. Take one out first." };
}
