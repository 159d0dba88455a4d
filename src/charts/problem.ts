/** Why a chart cannot be drawn. */

/**
 * A chart that is refused. The message says what was found and what would work; `path` is the way to the key of the
 * chart's YAML at fault, such as `["where", "amount_kind"]`.
 */
export class ChartProblem extends Error {
  readonly path: (string | number)[];

  constructor(path: (string | number)[], message: string) {
    super(message);
    this.name = "ChartProblem";
    this.path = path;
  }
}

/** Names in a sentence, at most twelve of them: `cap, fixed and rate`. */
export function listOf(names: readonly string[]): string {
  if (names.length > 12) return `${names.slice(0, 12).join(", ")} and ${names.length - 12} more`;
  return names.length < 2 ? (names[0] ?? "none") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
