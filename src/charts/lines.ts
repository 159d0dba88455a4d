/** Text set in lines. */

/**
 * Breaks text into lines no wider than `width`, as few as can be and of about the same length. A word that is wider by
 * itself is broken, so that nothing leaves the picture.
 * @param measure the width of a piece of the text in pixels
 */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = fill(text, width, measure);
  if (lines.length < 2) return lines;
  const longest = Math.max(...text.split(" ").map(measure));
  for (let narrow = Math.max(width * 0.4, Math.min(longest, width)); narrow < width; narrow += 4) {
    const balanced = fill(text, narrow, measure);
    if (balanced.length === lines.length && balanced.every((line) => measure(line) <= narrow)) return balanced;
  }
  return lines;
}

function fill(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, width, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const characters = [...word];
  let length = characters.length - 1;
  while (length > 1 && measure(characters.slice(0, length).join("")) > width) length -= 1;
  return [characters.slice(0, length).join(""), ...pieces(characters.slice(length).join(""), width, measure)];
}
