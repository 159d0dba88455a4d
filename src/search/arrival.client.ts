/** On the page that a result has led to: what was looked for is highlighted at its place, and only there. */
import { placesIn, takeFound } from "./found-words.ts";

/** The name of the highlight (CSS Custom Highlight API). */
const name = "found";

/** Highlights the words that a followed result was found by. Does nothing at another address, or where browsers cannot. */
export function highlightFound(): void {
  const found = takeFound();
  if (!found || !("highlights" in CSS) || new URL(found.url, location.href).href !== location.href) return;
  const place = placeOf(location.hash);
  const ranges = place.flatMap((part) => rangesIn(part, found.words));
  if (ranges.length === 0) return;
  if (place[0]?.matches("tr, li")) open(place[0], ranges);
  CSS.highlights.set(name, new Highlight(...ranges));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${name}) { background-color: Mark; color: MarkText; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  if (!location.hash) bringIntoView(ranges);
}

/** The elements of the place that an address names: a row, a section from its heading to the next, or all of the page. */
function placeOf(hash: string): Element[] {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return [...document.querySelectorAll("main")];
  // A row of a wide table stands once more above it.
  if (!/^H[1-6]$/.test(target.tagName))
    return [target.closest("tr, li") ?? target, ...document.querySelectorAll(".row-card")];
  const section = [target as Element];
  const ends = (element: Element): boolean => /^H[1-6]$/.test(element.tagName) && element.tagName <= target.tagName;
  for (let next = target.nextElementSibling; next && !ends(next); next = next.nextElementSibling) section.push(next);
  return section;
}

/** Opens what is closed in a row and holds a word that was looked for. */
function open(row: Element, ranges: readonly Range[]): void {
  for (const details of row.querySelectorAll("details"))
    if (ranges.some((range) => details.contains(range.startContainer))) details.open = true;
}

function rangesIn(element: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest("script, style")) continue;
    for (const { start, end } of placesIn(node.data, words)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The first of them that can be seen, for an address that names no place on its page. */
function bringIntoView(ranges: readonly Range[]): void {
  const first = ranges.find((range) => range.getClientRects().length > 0);
  const top = first?.getBoundingClientRect().top ?? 0;
  if (top > innerHeight) first?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}
