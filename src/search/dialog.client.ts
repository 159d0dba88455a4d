/** The search over any page. It is fetched when a reader reaches for it, and makes its own markup and look. */
import { isAsked, longestQuestion, nothing, readAsked, writeAsked, type Asked } from "./asked.ts";
import { button, make } from "./elements.client.ts";
import { SearchPanel } from "./search-panel.client.ts";
import { whenTyped } from "./typed.client.ts";
import look from "./dialog.css?inline";

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

const results = 10;

/** The name under which a browser keeps that `/` opens nothing; `search-start.client.ts` reads it. */
const slashKey = "search-slash";

/** The name under which it keeps the last question while the window is open, for the way back from a result. */
const askedKey = "search-asked";

/** The dialog. One stands in a page from the first reach on. */
export class SearchDialog {
  private readonly dialog = make("dialog", { class: "search-dialog", "aria-label": "Search" });
  private readonly field = make("input", {
    class: "field",
    type: "search",
    name: "q",
    "aria-label": "Words to look for",
    autocomplete: "off",
    autocapitalize: "none",
    enterkeyhint: "search",
    spellcheck: "false",
    dir: "auto",
    maxlength: String(longestQuestion),
  });
  private readonly panel: SearchPanel;
  private asked: Asked = nothing;

  /** @param address the address of the search page */
  constructor(address: string) {
    const page = new URL(address).pathname;
    const base = page.replace(/search\/$/, "");
    this.panel = new SearchPanel({
      places: { files: `${base}pagefind/`, base },
      field: this.field,
      size: results,
      choose: (asked) => {
        this.field.value = asked.q;
        this.ask(asked);
      },
      allAt: (asked) => page + writeAsked(asked),
      leadsAway: true,
    });
    const form = make("form", { role: "search", "aria-label": "Search the record", action: page }, this.field);
    form.append(button("Close", () => this.dialog.close(), "text-button"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.href = page + writeAsked(this.asked);
    });
    this.dialog.append(form, this.panel.element, this.foot());
    this.listen();
    document.body.append(this.dialog);
    this.takeUp();
  }

  /** Fetches what the first answers need. */
  load(): void {
    this.panel.load();
  }

  /** Shows it, with the last question to be typed over. @param typed what was typed while it was fetched */
  open(typed = ""): void {
    this.load();
    if (!this.dialog.open) this.dialog.showModal();
    this.field.focus();
    if (typed) {
      this.field.value = typed;
      this.typed();
    } else this.field.select();
  }

  private listen(): void {
    whenTyped(this.field, () => this.typed());
    this.dialog.addEventListener("keydown", (event) => {
      // A field of this type would take the first Escape to empty itself, and an input method takes one to drop its word.
      if (event.key === "Escape" && !event.isComposing) {
        event.preventDefault();
        // Else a field that is out of sight keeps the focus until the next frame, and takes the keys in between.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        this.dialog.close();
      } else this.panel.walk(event);
    });
    let isBeside = false;
    this.dialog.addEventListener("pointerdown", ({ target }) => (isBeside = target === this.dialog));
    this.dialog.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      const isLink = target instanceof Element && target.closest("a") !== null;
      // A press that begins and ends beside it; or a link, which may lead to a place on the same page.
      if ((isBeside && target === this.dialog) || (isLink && !ctrlKey && !metaKey && !shiftKey)) this.dialog.close();
    });
  }

  private typed(): void {
    this.ask({ ...this.asked, q: this.field.value.slice(0, longestQuestion), as: "" });
  }

  private ask(asked: Asked): void {
    this.asked = asked;
    keep("sessionStorage", askedKey, writeAsked(asked));
    void this.panel.ask(asked);
  }

  /** On the way back from a result the question is still there. */
  private takeUp(): void {
    const { asked } = readAsked(kept("sessionStorage", askedKey) ?? "");
    if (!isAsked(asked)) return;
    this.field.value = asked.q;
    this.ask(asked);
  }

  /** The keys that open it, and the switch for the one that gets in the way of speech input (WCAG 2.1.4). */
  private foot(): HTMLElement {
    const box = make("input", { type: "checkbox", name: "slash" });
    box.checked = kept("localStorage", slashKey) !== "off";
    box.addEventListener("change", () => keep("localStorage", slashKey, box.checked ? "" : "off"));
    const keys = make("span", {}, "Ctrl K or ⌘ K opens search anywhere");
    return make("p", { class: "keys" }, keys, make("label", {}, box, "The key / does so too"));
  }
}

/** What the browser keeps, for ever or until the window is closed; null where it keeps nothing. */
function kept(place: "localStorage" | "sessionStorage", key: string): string | null {
  try {
    return window[place].getItem(key);
  } catch {
    return null;
  }
}

function keep(place: "localStorage" | "sessionStorage", key: string, value: string): void {
  try {
    if (value) window[place].setItem(key, value);
    else window[place].removeItem(key);
  } catch {
    // Where storage is closed nothing can be remembered.
  }
}
