/** The search page: its field, its address, and the panel with the answers. */
import { isAsked, longestQuestion, nothing, readAsked, writeAsked, type Asked } from "./asked.ts";
import { SearchPanel } from "./search-panel.client.ts";
import { quoted } from "./sentences.ts";
import { whenTyped } from "./typed.client.ts";

const pageSize = 20;

/** How long after the last key the address is written, in milliseconds; Safari refuses 100 in 30 seconds. */
const pause = 350;

class SearchPage extends HTMLElement {
  private field!: HTMLInputElement;
  private panel!: SearchPanel;
  private asked: Asked = nothing;
  /** The query that the newest entry of the browser's history is kept for, while another is typed over it. */
  private committed = "";
  private timer = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector("input");
    if (!form || !field) return;
    this.field = field;
    this.panel = new SearchPanel({
      places: { files: this.dataset.files ?? "", base: this.dataset.base ?? "/" },
      field,
      size: pageSize,
      choose: (asked) => this.choose(asked),
      allAt: (asked) => addressOf(writeAsked(asked)),
      leadsAway: false,
    });
    this.append(this.panel.element);
    field.addEventListener("focus", () => this.panel.load(), { once: true });
    whenTyped(field, () => this.typed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.step(this.committed, writeAsked(this.asked));
      void this.panel.ask(this.asked);
    });
    this.addEventListener("keydown", (event) => this.panel.walk(event));
    // Whoever follows a result comes back to the question that led there.
    this.addEventListener("click", () => this.writeTyped(), { capture: true });
    addEventListener("popstate", () => this.follow());
    this.follow();
  }

  /** Does what the address says: at first, and after back and forward. */
  private follow(): void {
    clearTimeout(this.timer);
    const { asked, remarks } = readAsked(location.search);
    this.committed = writeAsked(asked);
    this.field.value = asked.q;
    this.ask(asked, remarks);
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.writeTyped(), pause);
    this.ask({ ...this.asked, q: this.field.value.slice(0, longestQuestion), as: "" });
  }

  private choose(asked: Asked): void {
    const before = writeAsked(this.asked);
    if (asked.q !== this.asked.q) this.field.value = asked.q;
    this.ask(asked);
    this.step(before, writeAsked(asked));
  }

  private ask(asked: Asked, remarks?: readonly string[]): void {
    this.asked = asked;
    const words = asked.q.trim() ? `${quoted(asked.q)} · ` : "";
    document.title = document.title.replace(/^(?:“.*” · )?/s, () => words);
    if (isAsked(asked)) this.panel.load();
    void this.panel.ask(asked, remarks);
  }

  /** While one types, the newest entry of the history changes. */
  private writeTyped(): void {
    clearTimeout(this.timer);
    const query = writeAsked(this.asked);
    if (query !== location.search) history.replaceState(null, "", addressOf(query));
  }

  /** A question that is sent and a filter that is chosen get an entry of their own, and back leads to the one before. */
  private step(before: string, query: string): void {
    clearTimeout(this.timer);
    if (before !== query) {
      history.replaceState(null, "", addressOf(before));
      history.pushState(null, "", addressOf(query));
    }
    this.committed = query;
  }
}

const addressOf = (query: string): string => `${location.pathname}${query}`;

customElements.define("search-page", SearchPage);
