/**
 * Marks of notes on a narrow screen: a tap opens the note under its line, a second one closes it. On a wide screen the
 * note stands in the margin and the mark leads to the complete list, as it does without this script.
 */
const wide = matchMedia("(min-width: 76rem)");

/** The notes that are open, by their links. */
const opened = new WeakMap<HTMLAnchorElement, HTMLElement>();

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".mark a");
  if (!link || wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = noteOf(link);
  if (!note) return;
  event.preventDefault();
  const open = opened.get(link);
  if (open) open.remove();
  else endOfMarks(link.closest(".mark") ?? link).after(note);
  if (open) opened.delete(link);
  else opened.set(link, note);
  link.setAttribute("aria-expanded", String(!open));
});

/** The last of the marks that stand side by side, or the last note that is open under them. */
function endOfMarks(mark: Element): Element {
  const next = mark.nextElementSibling;
  return next?.matches(".margin-note, .mark-joined, .open-note") ? endOfMarks(next) : mark;
}

/** The text of a note, from its entry in the list at the end. */
function noteOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const entry = document.getElementById(link.hash.slice(1));
  if (!entry) return undefined;
  const note = document.createElement("span");
  note.className = "open-note";
  note.setAttribute("role", "note");
  for (const part of entry.children) {
    const copy = document.createElement("span");
    copy.append(...part.cloneNode(true).childNodes);
    copy.querySelector(".back")?.remove();
    if (part.tagName === "B") copy.className = "open-note-mark";
    note.append(copy, " ");
  }
  return note;
}
