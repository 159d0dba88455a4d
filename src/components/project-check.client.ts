/** Answers what an investment met, from the rules that stand on the page. The question stands in the address. */
import { longestText } from "../lib/address-filter.ts";
import { bareUnits, readMoney } from "../lib/money-text.ts";
import { answerOf, metOrNot, placeOf, takenIn, type Bounds } from "../lib/project-answer.ts";
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
    if (kind && !kinds.includes(kind))
      this.tell("The address asks for a kind of project that is not on record. Choose one from the list.");
    else if (this.field.value) this.reply();
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
    if (reading.kind === "refused") this.refuse(reading.problem);
    else if (reading.kind === "bare") this.askUnit(reading.number);
    else this.say(reading.million, reading.words);
  }

  private say(million: number, words: string): void {
    this.open();
    this.writeVerdicts(million);
    this.answer.replaceChildren(...this.sentences(million, words));
  }

  private clear(): void {
    this.answer.replaceChildren();
    this.units.hidden = true;
    this.units.replaceChildren();
    this.field.removeAttribute("aria-invalid");
    for (const added of this.querySelectorAll(".says")) added.remove();
    for (const head of this.querySelectorAll<HTMLTableCellElement>(".list th"))
      head.colSpan = this.widthOf(head.closest("table"));
  }

  private refuse(problem: string): void {
    this.tell(problem);
    this.field.setAttribute("aria-invalid", "true");
  }

  private tell(words: string): void {
    this.clear();
    this.answer.replaceChildren(paragraph(words, "verdict"));
  }

  /** Asks in what unit a bare number is; each button says what the sum would then be. */
  private askUnit(number: string): void {
    const buttons = bareUnits.flatMap((unit) => {
      const text = /^\p{Script=Han}/u.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
      const reading = readMoney(text);
      if (reading.kind !== "sum") return [];
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = reading.words === `CNY ${text}` ? text : `${text} (${reading.words})`;
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
      `[data-kind="${CSS.escape(this.project.value)}"] [data-${part}] tbody tr[data-when]`,
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
    for (const rule of this.rules("changed"))
      this.write(rule, rule.max === null ? metOrNot(million, rule) : takenIn(million, rule), million);
    for (const rule of this.rules("others")) this.write(rule, takenIn(million, rule), million);
    for (const head of this.querySelectorAll<HTMLTableCellElement>(".list th"))
      head.colSpan = this.widthOf(head.closest("table"));
  }

  private write(rule: Rule, verdict: string, million: number): void {
    const head = rule.row.closest("table")?.tHead?.rows[0];
    if (head && !head.querySelector(".says")) head.append(cell("th", "Answer"));
    const says = cell("td", verdict);
    says.classList.toggle("no", placeOf(million, rule) !== "within");
    says.dataset.label = "Answer";
    rule.row.append(says);
  }

  private widthOf(table: HTMLTableElement | null): number {
    return table?.tHead?.rows[0]?.cells.length ?? 1;
  }

  private sentences(million: number, words: string): HTMLElement[] {
    const changed = this.rules("changed");
    const others = this.rules("others");
    const kind = this.project.selectedOptions[0]?.text.toLowerCase() ?? "";
    const left = this.querySelector(`[data-kind="${CSS.escape(this.project.value)}"] [data-undated]`);
    const none = changed.length + others.length === 0 ? "The record has no rule with a date for this kind." : "";
    return [
      paragraph(`${words}, ${kind}:`),
      ...changed.map((rule) => paragraph(answerOf(million, rule), "verdict")),
      paragraph(none, "verdict"),
      paragraph(listsWords(million, others, changed.length > 0), changed.length > 0 ? "" : "verdict"),
      paragraph(left?.textContent?.replace(/\s+/g, " ").trim() ?? ""),
      paragraph(`This is a record and no advice. ${unknownWords(changed)}`, "meta"),
    ].filter(({ textContent }) => textContent);
  }
}

/** How many of the lists take the investment in. */
function listsWords(million: number, lists: readonly Rule[], beside: boolean): string {
  if (lists.length === 0) return "";
  const within = lists.filter((rule) => placeOf(million, rule) === "within").length;
  const one = within < 2;
  const what = beside ? "other rules, which are not proven to be the same policy, " : "rules on record ";
  return `${within === 0 ? "None" : within} of ${lists.length} ${what}${one ? "takes" : "take"} in this sum.`;
}

/** What the record does not know of the rules that the answer rests on. */
function unknownWords(rules: readonly Rule[]): string {
  return [
    rules.some(({ row }) => row.dataset.basis === "not stated") ? "Which investment counts is not known." : "",
    rules.some(({ row }) => row.dataset.inForce === "not known") ? "Whether the rule is in force is not known." : "",
  ]
    .filter(Boolean)
    .join(" ");
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
