/** Measures side by side: a table of their fields, copied from their rows. */
import { headOf, madeOf } from "./own-markup.client.ts";

/** The fields, each with its words and what stands where a measure has none. */
const fields: readonly [field: string, label: string, missing: string][] = [
  ["kind", "Kind of sum", "not stated"],
  ["sum", "Sum", "not stated"],
  ["previous", "Before", "not stated"],
  ["rate", "Rate, %", "not stated"],
  ["per", "Per", "not stated"],
  ["eligibility", "Who may apply", "not stated"],
  ["condition", "Condition", "none stated"],
  ["level", "Level", "not stated"],
  ["body", "Issued by", "not stated"],
  ["instrument", "Part of", "not stated"],
  ["date", "Since", "no date stated"],
  ["date_meaning", "What the date is", "the day of issue, or not stated"],
  ["term", "Holds", "not stated"],
  ["in_force", "In force", "not known"],
  ["statement", "What it says", "not stated"],
  ["conflict", "Another source", "none is known to differ"],
  ["source", "Source", "not stated"],
];

/** What is said where sums of unlike kinds stand beside each other; nothing where they are alike. */
export function unlikeWords(rows: readonly HTMLElement[]): string {
  const kinds = [...new Set(rows.map((row) => fieldIn(row, "kind")?.textContent?.trim() ?? ""))];
  return kinds.length > 1
    ? `These sums are unlike things and cannot be ranked against each other: ${kinds.join(", ")}.`
    : "";
}

/** Fills a table with a column for each row. Fields that none of them has are left out. */
export function fillComparison(
  table: HTMLTableElement,
  rows: readonly HTMLElement[],
  takeOut: (id: string) => void,
): void {
  const unit = commonUnit(rows);
  const head = document.createElement("tr");
  head.append(madeOf("td", ""), ...rows.map((row) => columnHead(row, takeOut)));
  const lines = fields
    .filter(([field]) => rows.some((row) => fieldIn(row, field)))
    .map(([field, label, missing]) => {
      const line = document.createElement("tr");
      const name = headOf("row", field === "sum" && unit ? unit : label);
      line.append(name, ...rows.map((row) => cellOf(row, field, missing, unit)));
      return line;
    });
  (table.tHead ?? table.createTHead()).replaceChildren(head);
  (table.tBodies[0] ?? table.createTBody()).replaceChildren(...lines);
}

function columnHead(row: HTMLElement, takeOut: (id: string) => void): HTMLElement {
  const head = headOf("col", "");
  const title = fieldIn(row, "title")?.textContent ?? "";
  const link = madeOf("a", title);
  link.href = `#${row.id}`;
  const button = madeOf("button", "Take out");
  button.type = "button";
  button.setAttribute("aria-label", `Take out “${title}”`);
  button.addEventListener("click", () => takeOut(row.id));
  head.append(link, button);
  return head;
}

function cellOf(row: HTMLElement, field: string, missing: string, unit: string | undefined): HTMLElement {
  const found = fieldIn(row, field);
  const data = madeOf("td", found ? "" : missing);
  if (!found) data.className = "missing";
  else if (found.dataset.words && !(field === "sum" && unit)) data.textContent = found.dataset.words;
  else data.append(...[...found.cloneNode(true).childNodes]);
  return data;
}

/** The unit that all sums share; without one each sum is written with its own. */
function commonUnit(rows: readonly HTMLElement[]): string | undefined {
  const units = new Set(
    rows.flatMap((row) => fieldIn(row, "sum")?.closest<HTMLElement>("[data-label]")?.dataset.label ?? []),
  );
  const [unit] = units;
  return units.size === 1 && unit !== "Sum" ? unit : undefined;
}

const fieldIn = (row: HTMLElement, field: string): HTMLElement | null =>
  row.querySelector<HTMLElement>(`[data-field="${field}"]`);
