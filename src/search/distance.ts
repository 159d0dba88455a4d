/** How far two words lie apart. */

/**
 * The least number of letters put in, left out, changed, or swapped with their neighbour, that makes one word of the
 * other (Damerau-Levenshtein, in its form where a swapped pair is not changed again).
 * @param most beyond this the exact number does not matter: anything larger may be returned
 * @param open whether the first word may be unfinished: then it is compared with the best beginning of the other
 */
export function distance(typed: string, known: string, most: number, open = false): number {
  if (!open && Math.abs(typed.length - known.length) > most) return most + 1;
  if (typed.length - known.length > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= known.length; column += 1) {
      const same = typed[row - 1] === known[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    before = last;
    last = line;
  }
  return open ? Math.min(...last.slice(1)) : (last[known.length] ?? most + 1);
}

/** How many letters may be wrong in a word of a length: one from four letters, two from eight. */
export const allowed = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);
