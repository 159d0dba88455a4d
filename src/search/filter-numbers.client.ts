/** The numbers beside the values of the filters. They need files of their own, and wait for a reader who turns to them. */
import { kinds, type Answer, type Counts } from "./answer.ts";
import { isAsked, isFiltered, nothing, type Asked } from "./asked.ts";
import type { SearchEngine } from "./engine.client.ts";
import type { FilterFields } from "./filter-fields.client.ts";

/** Counts for the fields: the results of a question, or with nothing asked, all of the record. */
export class FilterNumbers {
  private readonly engine: SearchEngine;
  private readonly fields: FilterFields;
  private asked: Asked = nothing;
  private answer: Answer | undefined;
  private counts: Counts | undefined;
  private isWanted = false;

  constructor(engine: SearchEngine, fields: FilterFields) {
    this.engine = engine;
    this.fields = fields;
    for (const kind of ["pointerenter", "focusin"]) fields.element.addEventListener(kind, () => this.reach());
    this.show();
  }

  /** Begins another question; until it is answered the last numbers stay. */
  begin(asked: Asked): void {
    this.asked = asked;
    this.answer = undefined;
    this.show();
  }

  /** Counts what was found, where numbers are wanted: a finger gives no notice before it opens a field. */
  settle(answer: Answer): void {
    this.answer = answer;
    this.isWanted ||= isFiltered(this.asked) || matchMedia("(hover: none)").matches;
    void this.count();
  }

  /** Takes the numbers away: there is no answer to count, or nothing is asked any more. */
  clear(): void {
    this.counts = undefined;
    this.show();
    void this.count();
  }

  private reach(): void {
    this.isWanted = true;
    if (!this.counts) void this.count();
  }

  private async count(): Promise<void> {
    const { asked } = this;
    if (!this.isWanted) return;
    try {
      const answer = isAsked(asked) ? this.answer : await this.engine.search("", { kind: kinds });
      const counts = await answer?.counts();
      if (asked === this.asked) this.counts = counts;
    } catch {
      // Without their numbers the filters still are what they were.
      if (asked === this.asked) this.counts = undefined;
    }
    this.show();
  }

  private show(): void {
    this.fields.show(this.asked, this.counts, new Map(this.engine.topics().map(({ id, name }) => [id, name])));
  }
}
