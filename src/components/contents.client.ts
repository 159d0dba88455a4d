/**
 * Marks in the contents of an article the section that is being read. It asks the browser to tell when a heading passes
 * a line in the upper third of the window; nothing moves. Without this script the contents are links all the same.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents a[href^='#']")];
const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);

/** How far down the line lies, as a part of the window. */
const line = 0.3;

function mark(): void {
  const last = headings.findLast((heading) => heading.getBoundingClientRect().top <= innerHeight * line);
  for (const link of links) {
    if (last && decodeURIComponent(link.hash.slice(1)) === last.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** All that lies above the line counts as seen, however far above: so a leap past several headings is told as well. */
const observer = new IntersectionObserver(mark, { rootMargin: `1000000px 0px ${(line - 1) * 100}% 0px` });
for (const heading of headings) observer.observe(heading);
