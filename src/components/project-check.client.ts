/** Answers what an investment met, from the rules that stand on the page. The question stands in the address. */
import { cut } from "../lib/address-filter.ts";
import { bareUnits, longestSum, readMoney } from "../lib/money-text.ts";
import { answerOf, listsWords, standingWords } from "../lib/project-answer.ts";
import { madeOf, partOf } from "./own-markup.client.ts";
import { followQuery, type WriteQuery } from "./own-query.client.ts";
import { clearVerdicts, rulesIn, writeVerdicts } from "./rule-verdicts.client.ts";

class ProjectCheck extends HTMLElement {
  private field!: HTMLInputElement;
  private project!: HTMLSelectElement;
  private units!: HTMLElement;
  private answer!: HTMLElement;
  /** What describes the field besides an answer that refuses what stands in it. */
  private hint = "";
  private writeQuery!: WriteQuery;

  connectedCallback(): void {
    this.field = partOf(this, "[name=invest]");
    this.project = partOf(this, "[name=project]");
    this.units = partOf(this, "[data-units]");
    this.answer = partOf(this, "[data-answer]");
    this.hint = this.field.getAttribute("aria-describedby") ?? "";
    partOf(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    // What is offered for one number is not taken for another.
    this.field.addEventListener("input", () => this.units.hidden || this.clear());
    this.project.addEventListener("change", () => (this.field.value ? this.ask() : this.open()));
    this.writeQuery = followQuery(["invest", "project"], () => this.readAddress());
    this.readAddress();
  }

  private readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const kinds = [...this.project.options].map(({ value }) => value);
    const kind = asked.get("project") ?? "";
    this.project.value = kinds.includes(kind) ? kind : (kinds[0] ?? "");
    // One letter too many is kept, so that a text that is too long is refused and not read as a shorter one.
    this.field.value = cut(asked.get("invest") ?? "", longestSum + 1);
    if (kind && !kinds.includes(kind))
      this.tell("The address asks for a kind of project that is not on record. Choose one from the list.");
    else if (this.field.value) this.reply();
    else this.clear();
    if (kind) this.open();
  }

  /** Replies, and writes the question into the address as a new entry of the browser's history. */
  private ask(): void {
    this.reply();
    this.writeQuery({ invest: this.field.value, project: this.field.value && this.project.value });
    this.answer.scrollIntoView({ block: "nearest" });
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
    writeVerdicts(this.rules, million);
    this.answer.replaceChildren(...this.sentences(million, words));
  }

  private clear(): void {
    this.answer.replaceChildren();
    this.units.hidden = true;
    this.units.replaceChildren();
    this.field.removeAttribute("aria-invalid");
    this.field.setAttribute("aria-describedby", this.hint);
    clearVerdicts(this);
  }

  private refuse(problem: string): void {
    this.tell(problem);
    this.field.setAttribute("aria-invalid", "true");
    this.field.setAttribute("aria-describedby", `${this.hint} ${this.answer.id}`);
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
      const button = madeOf("button", reading.words === `CNY ${text}` ? text : `${text} (${reading.words})`);
      button.type = "button";
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

  /** The rules of the kind that is asked for. */
  private get rules(): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-kind="${CSS.escape(this.project.value)}"]`);
  }

  private sentences(million: number, words: string): HTMLElement[] {
    const changed = rulesIn(this.rules, "changed");
    const others = rulesIn(this.rules, "others");
    const kind = this.project.selectedOptions[0]?.text.toLowerCase() ?? "";
    const left = this.rules?.querySelector("[data-undated]")?.textContent ?? "";
    const none = changed.length + others.length === 0 ? "The record has no rule with a date for this kind." : "";
    const what = this.rules?.querySelector<HTMLElement>("[data-others]")?.dataset.others ?? "";
    return [
      paragraph(`${words}, ${kind}:`),
      ...changed.map((rule) => paragraph(answerOf(million, rule), "verdict")),
      paragraph(none, "verdict"),
      paragraph(listsWords(million, others, what), changed.length > 0 ? "" : "verdict"),
      paragraph(left.replace(/\s+/g, " ").trim()),
      paragraph(`This is a record and no advice. ${standingWords(changed)}`, "meta"),
    ].filter(({ textContent }) => textContent);
  }
}

function paragraph(words: string, className = ""): HTMLElement {
  const made = madeOf("p", words);
  if (className) made.className = className;
  return made;
}

customElements.define("project-check", ProjectCheck);
