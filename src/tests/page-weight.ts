/** What an article weighs, told to the editor who can make it lighter. */
import { plural } from "../lib/format.ts";
import { gzipSize, kB } from "./built-site.ts";

/** What of an article is heavy, as it stands in the page. The table of a chart is weighed with the chart. */
const parts = [
  { one: "chart", pattern: /<figure class="chart[\s\S]*?<\/figure>/g },
  { one: "value", pattern: /<value-card[\s\S]*?<\/value-card>/g },
  { one: "table", pattern: /<div class="scroller[\s\S]*?<\/table>/g },
];

/**
 * One sentence on an article that is too heavy: `articles/a.mdx: 31.2 kB, 1.2 over; 2 charts 14.0 kB. Move …`.
 * @param name the file that holds its text
 * @param html the page, or its beginning
 * @param bytes what it weighs with all that counts
 * @param budget the most that it may weigh
 */
export function weightWords(name: string, html: string, bytes: number, budget: number): string {
  let rest = html;
  const heavy = parts.flatMap(({ one, pattern }) => {
    const [before, count] = [gzipSize(rest), rest.match(pattern)?.length ?? 0];
    rest = rest.replace(pattern, "");
    return count === 0 ? [] : `${plural(count, one)} ${printed(before - gzipSize(rest))} kB`;
  });
  const over = `${name}: ${printed(bytes)} kB, ${printed(bytes - budget)} over`;
  return `${[over, heavy.join(", ")].filter(Boolean).join("; ")}. Move a chart below, or link to /charts/… instead.`;
}

const printed = (bytes: number): string => (bytes / kB).toFixed(1);
