/**
 * Marks of notes on a narrow screen: a tap opens the note under its line, a second one closes it. On a wide screen the
 * note stands in the margin and the mark leads to the complete list, as it does without this script.
 */
const wide = matchMedia("(min-width: 76rem)");

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".mark a");
  if (!link || wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const note = noteOf(link);
  if (!note) return;
  event.preventDefault();
  const mark = link.closest(".mark");
  const open = link.getAttribute("aria-expanded") === "true";
  const own = mark?.nextElementSibling;
  if (!open) mark?.after(note);
  else if (own?.matches(".open-note")) own.remove();
  link.setAttribute("aria-expanded", String(!open));
});

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
