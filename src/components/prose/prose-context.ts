/** What a component in prose knows of the text around it: the numbers of notes, and what was already shown. */
import type { Notes } from "../../content.ts";
import type { Use } from "../../lib/read-prose.ts";

export interface ProseContext {
  notes: Notes;
  uses: readonly Use[];
  /** Notes whose margin text has been shown. */
  shown: Set<string>;
  /** The marks that have not been shown yet, in order. */
  marks: Use[];
  /** How many tables have been shown. */
  tables: number;
  /** true on the front page: charts take its full width and show only heading, subtitle, picture and sources. */
  front: boolean;
}

/** The context of a text at its beginning. */
export const proseContext = (notes: Notes, uses: readonly Use[], front = false): ProseContext => ({
  notes,
  uses,
  shown: new Set(),
  marks: uses.filter(({ name }) => name === "Cite" || name === "Question"),
  tables: 0,
  front,
});

/** Whether this is the first mark of a note; it is then remembered. */
export function isFirst(context: ProseContext, note: string): boolean {
  if (context.shown.has(note)) return false;
  context.shown.add(note);
  return true;
}

/**
 * Takes the next mark of the text: its classes, which set it apart from a mark directly before it and give two signs
 * more room than one.
 */
export function nextMarkClass(context: ProseContext | undefined, sign: string): string {
  const joined = context?.marks.shift()?.joined ?? false;
  return ["mark", joined && "mark-joined", sign.length > 1 && "mark-long"].filter(Boolean).join(" ");
}

/** The letter of a question: 0 is `a`, 25 is `z`, 26 is `aa`. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The level of the heading of a component: one below the section that it stands in, at most 4. */
export function levelOf(context: ProseContext | undefined, isIt: (use: Use) => boolean): 2 | 3 | 4 {
  const depth = context?.uses.find(isIt)?.depth ?? 1;
  return Math.min(4, depth + 1) as 2 | 3 | 4;
}
