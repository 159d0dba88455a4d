/** The fields by which an answer is narrowed and ordered, with the number of results beside each value. */
import { filterNames, type Counts, type FilterName } from "./answer.ts";
import type { Asked } from "./asked.ts";
import { make } from "./elements.client.ts";

type FieldName = FilterName | "sort";

/** The row of fields. */
export class FilterFields {
  readonly element = make("div", { class: "filter-fields", role: "group", "aria-label": "Filters and order" });
  private readonly fields: Record<FieldName, HTMLSelectElement>;

  /** @param change called with what a reader chose */
  constructor(change: (name: FieldName, value: string) => void) {
    const field = (name: FieldName): HTMLSelectElement => {
      const select = make("select", { class: "field", name, "aria-label": labels[name] });
      select.addEventListener("change", () => change(name, select.value));
      this.element.append(select);
      return select;
    };
    this.fields = { kind: field("kind"), topic: field("topic"), year: field("year"), sort: field("sort") };
    fill(this.fields.sort, [
      ["", "Best first"],
      ["date", "Newest first"],
    ]);
  }

  /**
   * Shows what is asked for, and what else could be.
   * @param counts as they were told last; undefined before that
   * @param topics names of topics by their ids
   */
  show(asked: Readonly<Asked>, counts: Counts | undefined, topics: ReadonlyMap<string, string>): void {
    for (const name of filterNames) {
      const chosen = asked[name];
      const counted = counts?.[name] ?? [];
      const isMissing = chosen !== "" && counted.every(([value]) => value !== chosen);
      const values = isMissing ? [...counted, [chosen, counts ? 0 : undefined] as const] : counted;
      const inWords = (value: string): string => (name === "topic" && topics.get(value)) || value;
      fill(this.fields[name], [
        ["", `Any ${name}`],
        ...values.map(([value, count]): [string, string] => [
          value,
          `${inWords(value)}${count === undefined ? "" : ` (${count.toLocaleString("en-GB")})`}`,
        ]),
      ]);
      this.fields[name].value = chosen;
    }
    this.fields.sort.value = asked.sort;
  }
}

const labels: Record<FieldName, string> = { kind: "Kind", topic: "Topic", year: "Year", sort: "Order" };

/** Sets the options of a field anew where they are others than before. */
function fill(field: HTMLSelectElement, options: readonly (readonly [value: string, words: string])[]): void {
  const said = JSON.stringify(options);
  if (field.dataset.options === said) return;
  field.dataset.options = said;
  field.replaceChildren(...options.map(([value, words]) => make("option", { value }, words)));
}
