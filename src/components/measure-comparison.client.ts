/** Measures side by side: a table of their fields, copied from their rows. */

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
  head.append(cell("td", ""), ...rows.map((row) => headOf(row, takeOut)));
  const lines = fields
    .filter(([field]) => rows.some((row) => fieldIn(row, field)))
    .map(([field, label, missing]) => {
      const line = document.createElement("tr");
      const name = cell("th", field === "sum" && unit ? unit : label);
      name.setAttribute("scope", "row");
      line.append(name, ...rows.map((row) => cellOf(row, field, missing, unit)));
      return line;
    });
  (table.tHead ?? table.createTHead()).replaceChildren(head);
  (table.tBodies[0] ?? table.createTBody()).replaceChildren(...lines);
}

function headOf(row: HTMLElement, takeOut: (id: string) => void): HTMLElement {
  const head = cell("th", "");
  head.setAttribute("scope", "col");
  const title = row.querySelector("[data-field=title]")?.textContent ?? "";
  const link = document.createElement("a");
  link.href = `#${row.id}`;
  link.textContent = title;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Take out";
  button.setAttribute("aria-label", `Take out “${title}”`);
  button.addEventListener("click", () => takeOut(row.id));
  head.append(link, button);
  return head;
}

function cellOf(row: HTMLElement, field: string, missing: string, unit: string | undefined): HTMLElement {
  const found = fieldIn(row, field);
  const data = cell("td", found ? "" : missing);
  if (!found) data.className = "missing";
  else if (field === "sum" && !unit) data.textContent = found.dataset.words ?? "";
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

function cell(tag: "td" | "th", text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
