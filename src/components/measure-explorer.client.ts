/** Filters, sorts and compares the measures of a finished page. What is asked for stands in the address. */
import { readFilter, type FilterKeys } from "../lib/address-filter.ts";
import { mostCompared, readChoice, toggleChoice, type Choice } from "../lib/compare-choice.ts";
import { countsFor, facetNames, shownWords, type FacetName, type Facets } from "../lib/measure-facets.ts";
import { queryWith } from "../lib/shared-address.ts";
import { fillComparison, unlikeWords } from "./measure-comparison.client.ts";
import { firstOrder, MeasureRows, type MeasureRow } from "./measure-rows.client.ts";
import { ShownChart } from "./shown-chart.client.ts";

type Key = FacetName | "sort";

class MeasureExplorer extends HTMLElement {
  private form!: HTMLFormElement;
  private groups: MeasureRows[] = [];
  private chart!: ShownChart;
  private keys!: FilterKeys<Key>;
  private asked!: Record<Key, string>;
  private compared: string[] = [];

  connectedCallback(): void {
    this.form = this.find<HTMLFormElement>("form[data-filters]");
    const sections = this.querySelectorAll<HTMLElement>("section[data-group]");
    this.groups = [...sections].map((section) => new MeasureRows(section, (column) => this.sortBy(column)));
    this.keys = { ...this.facetValues(), sort: this.orders() };
    this.chart = new ShownChart(this.find<HTMLDetailsElement>("[data-chart-of-shown]"));
    this.form.addEventListener("change", ({ target }) => this.choose(target as HTMLInputElement));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("change", ({ target }) => this.tick(target as HTMLInputElement));
    this.find("[data-all]").addEventListener("click", () => this.showAll());
    this.find("[data-clear]").addEventListener("click", () => this.compare({ ids: [] }));
    addEventListener("popstate", () => this.readAddress());
    addEventListener("hashchange", () => this.showTarget());
    this.readAddress();
    this.showTarget();
    this.dataset.ready = "";
  }

  /** A part of the page's own markup, which is always there. */
  private find<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`The measures have no ${selector}.`);
    return part;
  }

  private get all(): MeasureRow[] {
    return this.groups.flatMap(({ rows }) => rows);
  }

  private facetValues(): Record<FacetName, string[]> {
    const values = (name: FacetName): string[] => this.radios(name).map(({ value }) => value);
    return { level: values("level"), year: values("year"), kind: values("kind"), sum: values("sum") };
  }

  private orders(): string[] {
    const heads = [...this.querySelectorAll<HTMLElement>("th[data-sort]")];
    return [...new Set(heads.flatMap(({ dataset: { sort = "" } }) => [sort, `-${sort}`]))];
  }

  private radios(name: FacetName): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  private readAddress(): void {
    const { filter, remarks } = readFilter(location.search, this.keys);
    this.asked = filter;
    const { ids, remark } = readChoice(
      new URLSearchParams(location.search).get("compare") ?? "",
      new Set(this.all.map(({ id }) => id)),
    );
    this.compared = ids;
    this.show();
    this.showCompared(remark);
    this.find("[data-remarks]").textContent = remarks.join(" ");
  }

  private writeAddress(): void {
    const query = queryWith(location.search, { ...this.asked, compare: this.compared.join(",") });
    if (query !== location.search) history.pushState(null, "", `${location.pathname}${query}`);
    this.find("[data-remarks]").textContent = "";
  }

  private choose({ name, value }: HTMLInputElement): void {
    if (name === "order") this.asked.sort = value;
    else this.asked = { ...this.asked, [name]: value };
    this.show();
    this.writeAddress();
  }

  /** Up, then down, then as the page was made; sums are largest first from the beginning. */
  private sortBy(column: string): void {
    const now = this.asked.sort || firstOrder;
    const next = now === column ? `-${column}` : now === `-${column}` && column !== "sum" ? "" : column;
    this.asked.sort = next === firstOrder ? "" : next;
    this.show();
    this.writeAddress();
  }

  private showAll(): void {
    this.asked = { level: "", year: "", kind: "", sum: "", sort: this.asked.sort };
    this.show();
    this.writeAddress();
    this.radios("level")[0]?.focus();
  }

  private show(): void {
    const { sort, ...chosen } = this.asked;
    const shown = this.groups.flatMap((group) => group.filter(chosen));
    for (const group of this.groups) group.sort(sort || firstOrder);
    this.showChoice(chosen);
    this.find<HTMLSelectElement>("[name=order]").value = sort;
    this.find("[data-shown]").textContent = shownWords(
      shown.map(({ facets }) => facets),
      this.all.length,
    );
    this.find("[data-all]").hidden = shown.length === this.all.length;
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

  private tick(box: HTMLInputElement): void {
    if (box.name === "compare") this.compare(toggleChoice(this.compared, box.value), box);
  }

  /** Sets a choice and keeps what the reader looks at where it is, since the comparison stands above the rows. */
  private compare(choice: Choice, kept?: HTMLElement): void {
    const before = kept?.getBoundingClientRect().top ?? 0;
    this.compared = choice.ids;
    this.showCompared(choice.remark);
    this.writeAddress();
    if (kept) scrollBy({ top: kept.getBoundingClientRect().top - before, behavior: "instant" });
  }

  private showCompared(remark = ""): void {
    const rows = this.compared.flatMap((id) => this.all.find((one) => one.id === id)?.row ?? []);
    for (const box of this.querySelectorAll<HTMLInputElement>("input[name=compare]"))
      box.checked = this.compared.includes(box.value);
    const section = this.find("[data-comparison]");
    section.hidden = rows.length === 0;
    this.find("[data-unlike]").textContent = unlikeWords(rows);
    fillComparison(this.find("[data-comparison] table"), rows, (id) => this.takeOut(id));
    this.find("[data-tray]").hidden = rows.length === 0 && !remark;
    this.find("[data-chosen]").textContent =
      rows.length > 0 ? `${rows.length} of at most ${mostCompared} side by side. ${remark}` : remark;
  }

  private takeOut(id: string): void {
    this.compare(toggleChoice(this.compared, id));
    (
      this.querySelector<HTMLElement>("[data-comparison]:not([hidden]) thead button") ?? this.radios("level")[0]
    )?.focus();
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
    this.asked = { level: "", year: "", kind: "", sum: "", sort: this.asked.sort };
    history.replaceState(null, "", `${location.pathname}${queryWith(location.search, this.asked)}${location.hash}`);
    this.show();
  }
}

/** The place in the address; a broken one is none. */
function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

customElements.define("measure-explorer", MeasureExplorer);
