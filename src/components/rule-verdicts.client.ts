/** The tables of the rules for one kind of project: what their rows say, and a last column with what they answer. */
import { metOrNot, placeOf, takenIn, type StandingRule } from "../lib/project-answer.ts";
import { headOf, madeOf } from "./own-markup.client.ts";

/** A rule as its row has it. */
export type Rule = StandingRule & { when: string; row: HTMLTableRowElement };

/** The rules of one part of the tables: the minimum that changed, or all others. */
export function rulesIn(kind: HTMLElement | null, part: "changed" | "others"): Rule[] {
  const rows = kind?.querySelectorAll<HTMLTableRowElement>(`[data-${part}] tbody tr[data-when]`) ?? [];
  return [...rows].map((row) => ({
    min: numberIn(row.dataset.min),
    max: numberIn(row.dataset.max),
    when: row.dataset.when ?? "",
    basis: row.dataset.basis ?? "",
    inForce: row.dataset.inForce ?? "",
    row,
  }));
}

/** Writes what each rule answers into a last column. */
export function writeVerdicts(kind: HTMLElement | null, million: number): void {
  for (const rule of rulesIn(kind, "changed"))
    write(rule, rule.max === null ? metOrNot(million, rule) : takenIn(million, rule), million);
  for (const rule of rulesIn(kind, "others")) write(rule, takenIn(million, rule), million);
  if (kind) spanHeads(kind);
}

/** Takes out the last columns of all tables. */
export function clearVerdicts(whole: HTMLElement): void {
  for (const added of whole.querySelectorAll(".says")) added.remove();
  spanHeads(whole);
}

function write(rule: Rule, verdict: string, million: number): void {
  const heads = rule.row.closest("table")?.tHead?.rows[0];
  if (heads && !heads.querySelector(".says")) heads.append(marked(headOf("col", "Answer")));
  const says = marked(madeOf("td", verdict));
  says.classList.toggle("no", placeOf(million, rule) !== "within");
  says.dataset.label = "Answer";
  rule.row.append(says);
}

function marked<E extends HTMLElement>(cell: E): E {
  cell.classList.add("says");
  return cell;
}

/** The name of a list stands above all columns that its table has now. */
function spanHeads(whole: HTMLElement): void {
  for (const head of whole.querySelectorAll<HTMLTableCellElement>(".list th"))
    head.colSpan = head.closest("table")?.tHead?.rows[0]?.cells.length ?? 1;
}

const numberIn = (text: string | undefined): number | null => (text ? Number(text) : null);
