/** Filters, sorts and compares the measures of a finished page. What is asked for stands in the address. */
import { readFilter, type FilterKeys } from "../lib/address-filter.ts";
import { countsFor, facetNames, shownWords, type FacetName, type Facets } from "../lib/measure-facets.ts";
import { firstOrder } from "../lib/measure-orders.ts";
import { ChosenMeasures } from "./chosen-measures.client.ts";
import { MeasureRows, type MeasureRow } from "./measure-rows.client.ts";
import { partOf } from "./own-markup.client.ts";
import { followQuery, type WriteQuery } from "./own-query.client.ts";
import { ShownChart } from "./shown-chart.client.ts";

type Key = FacetName | "sort";

class MeasureExplorer extends HTMLElement {
  private form!: HTMLFormElement;
  private order!: HTMLSelectElement;
  private groups: MeasureRows[] = [];
  private chart!: ShownChart;
  private chosen!: ChosenMeasures;
  private keys!: FilterKeys<Key>;
  private asked!: Record<Key, string>;
  private writeQuery!: WriteQuery;

  connectedCallback(): void {
    this.form = partOf(this, "form[data-filters]");
    this.order = partOf(this, "[name=order]");
    const sections = this.querySelectorAll<HTMLElement>("section[data-group]");
    this.groups = [...sections].map((section) => new MeasureRows(section, (column) => this.sortBy(column)));
    this.keys = { ...this.facetValues(), sort: [firstOrder, ...[...this.order.options].map(({ value }) => value)] };
    this.chart = new ShownChart(partOf(this, "[data-chart-of-shown]"));
    this.chosen = new ChosenMeasures(this, this.all, {
      chosen: (compare) => this.write({ compare }),
      left: () => this.radios("level")[0]?.focus({ preventScroll: true }),
    });
    this.form.addEventListener("change", ({ target }) => this.choose(target as HTMLInputElement));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    partOf(this, "[data-all]").addEventListener("click", () => this.showAll());
    this.writeQuery = followQuery([...Object.keys(this.keys), "compare"], () => this.readAddress());
    addEventListener("hashchange", () => this.showTarget());
    this.readAddress();
    this.showTarget();
    this.dataset.ready = "";
  }

  private get all(): MeasureRow[] {
    return this.groups.flatMap(({ rows }) => rows);
  }

  private facetValues(): Record<FacetName, string[]> {
    const values = (name: FacetName): string[] => this.radios(name).map(({ value }) => value);
    return { level: values("level"), year: values("year"), kind: values("kind"), sum: values("sum") };
  }

  private radios(name: FacetName): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  private readAddress(): void {
    const { filter, remarks } = readFilter(location.search, this.keys);
    this.asked = { ...filter, sort: filter.sort === firstOrder ? "" : filter.sort };
    this.show();
    this.chosen.read(new URLSearchParams(location.search).get("compare") ?? "");
    partOf(this, "[data-remarks]").textContent = remarks.join(" ");
  }

  private write(values: Readonly<Record<string, string>>): void {
    this.writeQuery(values);
    partOf(this, "[data-remarks]").textContent = "";
  }

  /** Shows what is asked for by now, and writes it into the address. */
  private ask(asked: Partial<Record<Key, string>>): void {
    this.asked = { ...this.asked, ...asked };
    this.show();
    this.write(this.asked);
  }

  private choose({ name, value }: HTMLInputElement): void {
    this.ask({ [name === "order" ? "sort" : name]: value });
  }

  /** Up, then down, then as the page was made; sums are largest first from the beginning. */
  private sortBy(column: string): void {
    const now = this.asked.sort || firstOrder;
    const next = now === column ? `-${column}` : now === `-${column}` && column !== "sum" ? "" : column;
    this.ask({ sort: next === firstOrder ? "" : next });
  }

  private showAll(): void {
    this.ask(none);
    this.radios("level")[0]?.focus();
  }

  private show(): void {
    const { sort, ...chosen } = this.asked;
    const shown = this.groups.flatMap((group) => group.filter(chosen));
    for (const group of this.groups) group.sort(sort || firstOrder);
    this.showChoice(chosen);
    this.order.value = sort;
    partOf(this, "[data-shown]").textContent = shownWords(
      shown.map(({ facets }) => facets),
      this.all.length,
    );
    partOf(this, "[data-all]").hidden = shown.length === this.all.length;
    this.chart.follow(shown, Object.values(chosen).some(Boolean));
  }

  private showChoice(chosen: Facets): void {
    const facets = this.all.map((row) => row.facets);
    for (const name of facetNames) {
      const counts = countsFor(name, facets, chosen);
      for (const radio of this.radios(name)) {
        radio.checked = radio.value === chosen[name];
        const left = counts.get(radio.value) ?? 0;
        radio.parentElement?.classList.toggle("empty", left === 0);
        const count = radio.parentElement?.querySelector(".count");
        if (count) count.textContent = String(left);
      }
    }
  }

  /** A row that an address names is shown, whatever is chosen. */
  private showTarget(): void {
    const target = document.getElementById(decodeHash());
    if (!target || !this.contains(target)) return;
    if (target.closest("[hidden]") && !target.matches("[data-comparison]")) this.showAllFor();
    const details = target.querySelector("details");
    if (details) details.open = true;
    target.scrollIntoView();
  }

  private showAllFor(): void {
    this.asked = { ...this.asked, ...none };
    this.writeQuery(this.asked, "replace");
    this.show();
  }
}

const none: Facets = { level: "", year: "", kind: "", sum: "" };

/** The place in the address; a broken one is none. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

customElements.define("measure-explorer", MeasureExplorer);
