/** Which entries of the timeline are shown, and what is told of it. It runs in the browser. */
import type { AddressFilter } from "./address-filter.ts";
import { holdsAll, shownOf } from "./text-match.ts";

/** What is asked for: a kind, a least weight, words. In the address it is `?kind=policy&weight=3&q=expo`. */
export type TimelineFilter = AddressFilter<"kind" | "weight" | "q">;

/** What can be asked of an entry. */
export interface TimelineEntry {
  kind: string;
  /** From 0, a remark, to 3, labelled in the main chart. */
  weight: number;
  /** Its date in words, title and statement, folded. */
  text: string;
}

/** The steps of weight that can be asked for; each takes in the ones above it. */
export const weightSteps = [
  { least: 1, name: "Without remarks" },
  { least: 2, name: "Main" },
  { least: 3, name: "Leading" },
] as const;

/** Whether an entry is of the kind, at least of the weight, and holds every word that is asked for. */
export function isAskedFor({ kind, weight, text }: TimelineEntry, filter: TimelineFilter): boolean {
  return (filter.kind === "" || kind === filter.kind) && weight >= Number(filter.weight) && holdsAll(text, filter.q);
}

/** What is told of a filtered timeline. */
export interface Outcome {
  /** How many entries are asked for, and how many there are. */
  shown: number;
  all: number;
  /** The title of an entry that is shown only because the address names it by `#id`. */
  besides?: string | undefined;
  /** What was odd about the address, in sentences. */
  remarks: readonly string[];
}

/** The outcome in words: `12 of 101 entries`, with a sentence for each thing that a reader might wonder about. */
export function outcomeWords({ shown, all, besides, remarks }: Outcome): string {
  const count = shownOf(shown, all, "entry", "entries");
  const sentences = [
    shown === 0 && all > 0 && "Nothing is on record that fits all of this; ask for less, or show all.",
    besides && `“${besides}” is shown besides, since the address names it.`,
    ...remarks,
  ].filter(Boolean);
  return sentences.length > 0 ? [`${count}.`, ...sentences].join(" ") : count;
}

/** What is asked for in words, as paper shows it: `policy, weight 2 or more, “expo”`; nothing where nothing is. */
export function askedWords({ kind, weight, q }: TimelineFilter): string {
  return [kind, weight && `weight ${weight} or more`, q && `“${q}”`].filter(Boolean).join(", ");
}
