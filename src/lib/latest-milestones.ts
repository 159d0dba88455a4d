/** The last entries of the record. */
import type { Milestone } from "../schemas/milestone.ts";
import { compareDates } from "./edtf.ts";

/**
 * The milestones that happened last, latest first: those with a weight, not what is only planned or foreseen, and of two
 * rows that tell one event only the first.
 * @param most how many at most
 */
export function latestMilestones(milestones: readonly Milestone[], most: number): Milestone[] {
  return milestones
    .filter(({ weight, status }) => weight >= 1 && status === "reported")
    .filter(({ same_event }, _, all) => !same_event || !all.some(({ id }) => id === same_event))
    .sort((a, b) => compareDates(b.date, a.date) || a.id.localeCompare(b.id))
    .slice(0, most);
}
