/** The last entries of the record. */
import type { Milestone } from "../schemas/milestone.ts";
import { compareDates } from "./edtf.ts";

/**
 * The milestones that happened last, latest first: those with a weight, not what is only planned or foreseen, and of two
 * rows that tell one event only the one that the other names.
 * @param most how many at most
 */
export function latestMilestones(milestones: readonly Milestone[], most: number): Milestone[] {
  const happened = milestones.filter(({ weight, status }) => weight >= 1 && status === "reported");
  const byId = new Map(happened.map((row) => [row.id, row]));
  return happened
    .filter((row) => teller(row, byId) === row.id)
    .sort((a, b) => compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** The row to which the names of the same event lead in the end; of rows that name each other, the first by id. */
function teller(row: Milestone, byId: ReadonlyMap<string, Milestone>): string | undefined {
  const named = ({ same_event }: Milestone): Milestone | undefined => byId.get(same_event ?? "");
  const way = [row.id];
  for (let next = named(row); next; next = named(next)) {
    const at = way.indexOf(next.id);
    if (at >= 0) return way.slice(at).sort()[0];
    way.push(next.id);
  }
  return way.at(-1);
}
