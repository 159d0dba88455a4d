/** What stands below the results: the way to all of them. */
import type { Answer } from "./answer.ts";
import { button, make } from "./elements.client.ts";
import { inTime, longestAnswer } from "./in-time.client.ts";
import type { ResultList } from "./result-list.client.ts";

/** A link to a page with all results, or a button that shows more of them here. */
export class Below {
  readonly element = make("p", { class: "below", "data-search-more": "" });
  private readonly list: ResultList;
  /** How many results a press shows. */
  private readonly size: number;
  private readonly failed = make("span", { role: "alert" });
  /** The answer whose results stand above; nothing while another is waited for. */
  private answer: Answer | undefined;

  constructor(list: ResultList, size: number) {
    this.list = list;
    this.size = size;
  }

  /** Begins another question: what was asked for of the last one comes too late. */
  begin(): void {
    this.answer = undefined;
  }

  /** Takes it away. */
  clear(): void {
    this.begin();
    this.element.hidden = true;
  }

  /** Leads to all results. @param href the address of the page with them */
  lead({ count }: Answer, href: string): void {
    const all = count === 1 ? "The result on a page" : `All ${count.toLocaleString("en-GB")} results`;
    this.element.hidden = count === 0;
    this.element.replaceChildren(make("a", { href }, all));
  }

  /** Offers more of an answer where there is more. @param shown how many of its results stand above */
  offer(answer: Answer, shown: number): void {
    this.answer = answer;
    this.element.hidden = answer.count <= shown;
    this.failed.textContent = "";
    const more = button("Show more", () => void this.more(answer, shown, more), "button");
    this.element.replaceChildren(this.failed, " ", more);
  }

  /** A failure leaves all that stands there, and the button to be pressed again. */
  private async more(answer: Answer, shown: number, pressed: HTMLButtonElement): Promise<void> {
    // It is not `disabled`, since the focus would go.
    if (pressed.ariaDisabled === "true" || answer !== this.answer) return;
    pressed.ariaDisabled = "true";
    try {
      const results = await inTime(answer.read(shown, shown + this.size), longestAnswer);
      if (answer !== this.answer) return;
      this.list.more(results);
      this.offer(answer, shown + this.size);
    } catch {
      if (answer !== this.answer) return;
      pressed.ariaDisabled = "false";
      pressed.textContent = "Try again";
      this.failed.textContent = "More could not be fetched.";
    }
  }
}
