/** Answers what an investment met, from the rules that stand on the page. The question stands in the address. */
import { longestText } from "../lib/address-filter.ts";
import { bareUnits, readMoney } from "../lib/money-text.ts";
import { answerOf, placeOf, verdictOf, type Bounds } from "../lib/project-answer.ts";
import { queryWith } from "../lib/shared-address.ts";

/** A rule as its row has it. */
type Rule = Bounds & { when: string; row: HTMLTableRowElement };

class ProjectCheck extends HTMLElement {
  private form!: HTMLFormElement;
  private field!: HTMLInputElement;
  private project!: HTMLSelectElement;
  private units!: HTMLElement;
  private answer!: HTMLElement;

  connectedCallback(): void {
    this.form = this.find("form");
    this.field = this.find("input");
    this.project = this.find("select");
    this.units = this.find("[data-units]");
    this.answer = this.find("[data-answer]");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    this.project.addEventListener("change", () => (this.field.value ? this.ask() : this.open()));
    addEventListener("popstate", () => this.readAddress());
    this.readAddress();
  }

  /** A part of the page's own markup, which is always there. */
  private find<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`The project check has no ${selector}.`);
    return part;
  }

  private readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const kinds = [...this.project.options].map(({ value }) => value);
    const kind = asked.get("project") ?? "";
    this.project.value = kinds.includes(kind) ? kind : (kinds[0] ?? "");
    this.field.value = (asked.get("invest") ?? "").slice(0, longestText);
    if (kind && !kinds.includes(kind) && this.field.value)
      return this.refuse(
        `The address asks for a kind of project that is not on record. Choose one of ${kinds.length}.`,
      );
    if (this.field.value) this.reply();
    else this.clear();
    if (kind) this.open();
  }

  /** Replies, and writes the question into the address as a new entry of the browser's history. */
  private ask(): void {
    this.reply();
    const query = queryWith(location.search, {
      invest: this.field.value,
      project: this.field.value && this.project.value,
    });
    if (query !== location.search) history.pushState(null, "", `${location.pathname}${query}`);
  }

  private reply(): void {
    this.clear();
    const reading = readMoney(this.field.value);
    if (reading.kind === "refused") return this.refuse(reading.problem);
    if (reading.kind === "bare") return this.askUnit(reading.number);
    this.open();
    this.writeVerdicts(reading.million);
    this.answer.replaceChildren(...this.sentences(reading.million, reading.words));
  }

  private clear(): void {
    this.answer.replaceChildren();
    this.units.hidden = true;
    this.units.replaceChildren();
    this.field.removeAttribute("aria-invalid");
    for (const cell of this.querySelectorAll(".says")) cell.remove();
  }

  private refuse(problem: string): void {
    this.clear();
    this.field.setAttribute("aria-invalid", "true");
    this.answer.replaceChildren(paragraph(problem, "verdict"));
  }

  /** Asks in what unit a bare number is; each button says what the sum would then be. */
  private askUnit(number: string): void {
    const buttons = bareUnits.flatMap((unit) => {
      const text = /^\p{Script=Han}/u.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
      const reading = readMoney(text);
      if (reading.kind !== "sum") return [];
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = unit === "million" ? text : `${text} (${reading.words})`;
      button.addEventListener("click", () => this.take(text));
      return [button];
    });
    this.refuse(
      buttons.length > 0
        ? `${number} of what? Choose a unit below the field, or write it behind the number.`
        : `${number} is too large or too fine in every unit. Write one sum, such as 18 million.`,
    );
    this.units.replaceChildren(...buttons);
    this.units.hidden = buttons.length === 0;
  }

  private take(text: string): void {
    this.field.value = text;
    this.ask();
    this.field.focus();
  }

  /** Opens the rules of the kind that is asked for, and closes all others. */
  private open(): void {
    for (const details of this.querySelectorAll("details")) details.open = details.dataset.kind === this.project.value;
  }

  private rules(part: "changed" | "others"): Rule[] {
    const rows = this.querySelectorAll<HTMLTableRowElement>(
      `[data-kind="${CSS.escape(this.project.value)}"] [data-${part}] tbody tr`,
    );
    return [...rows].map((row) => ({
      min: numberIn(row.dataset.min),
      max: numberIn(row.dataset.max),
      when: row.dataset.when ?? "",
      row,
    }));
  }

  /** A last column in the tables, which says of each rule what the investment is to it. */
  private writeVerdicts(million: number): void {
    for (const rule of [...this.rules("changed"), ...this.rules("others")]) {
      const head = rule.row.closest("table")?.tHead?.rows[0];
      if (head && !head.querySelector(".says")) head.append(cell("th", "Answer"));
      const says = cell("td", verdictOf(million, rule));
      says.classList.toggle("no", placeOf(million, rule) !== "within");
      says.dataset.label = "Answer";
      rule.row.append(says);
    }
  }

  private sentences(million: number, words: string): HTMLElement[] {
    const changed = this.rules("changed");
    const others = this.rules("others");
    const within = others.filter((rule) => placeOf(million, rule) === "within").length;
    const kind = this.project.selectedOptions[0]?.text.toLowerCase() ?? "";
    const lists = changed.length > 0 ? "other rules, not proven to be the same policy," : "rules on record";
    const left = this.querySelector(`[data-kind="${CSS.escape(this.project.value)}"] [data-undated]`);
    return [
      paragraph(`${words}, ${kind}:`),
      ...changed.map((rule) => paragraph(answerOf(million, rule), "verdict")),
      ...(others.length > 0 ? [paragraph(`Of ${others.length} ${lists} ${within} ${within === 1 ? "takes" : "take"} in this sum.`, changed.length > 0 ? "" : "verdict")] : []), // prettier-ignore
      ...(changed.length + others.length === 0 ? [paragraph("The record has no rule with a date for this kind.", "verdict")] : []), // prettier-ignore
      ...(left ? [paragraph(left.textContent?.replace(/\s+/g, " ").trim() ?? "")] : []),
      paragraph("This is a record and no advice. Which investment counts, and whether a rule is in force, is told in the table as far as it is known.", "meta"), // prettier-ignore
    ];
  }
}

const numberIn = (text: string | undefined): number | null => (text ? Number(text) : null);

function paragraph(words: string, className = ""): HTMLElement {
  const made = document.createElement("p");
  made.textContent = words;
  if (className) made.className = className;
  return made;
}

function cell(tag: "td" | "th", words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  made.className = "says";
  if (tag === "th") made.setAttribute("scope", "col");
  return made;
}

customElements.define("project-check", ProjectCheck);
