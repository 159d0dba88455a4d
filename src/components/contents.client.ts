/**
 * Marks in the contents of an article the section that is being read: the last one whose heading has passed a line in the
 * upper third of the window, or at the end of the page the last of all. Without this script the contents are links all
 * the same.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents > ul a")];
const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));

/** How far down the line lies, as a part of the window. */
const line = 0.3;

function mark(): void {
  const isAtEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2;
  const hasPassed = (heading: Element | null): boolean =>
    !!heading && heading.getBoundingClientRect().top <= innerHeight * line;
  const current = isAtEnd ? links.length - 1 : headings.findLastIndex(hasPassed);
  for (const [index, link] of links.entries()) {
    if (index === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

addEventListener("scroll", mark, { passive: true });
mark();
