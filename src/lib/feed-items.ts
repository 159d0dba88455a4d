/** The items of the feed from the heads of articles. */
import type { RSSFeedItem } from "@astrojs/rss";
import type { Article } from "../schemas/article.ts";
import { wholeAddress } from "./address.ts";
import { changed } from "./day-of-change.ts";
import { formatDate } from "./edtf.ts";
import { articleImage } from "./paths.ts";

/** What an item is made from. */
export interface Fed {
  head: Article;
  path: string;
  topics: readonly { name: string }[];
}

/** How many articles the feed holds in full; older ones stand in it with their description, so that it stays light. */
export const fullTexts = 30;

/** Latest change first. */
export const byChange = (a: Fed, b: Fed): number => changed(b.head).localeCompare(changed(a.head));

/**
 * One item. A correction stands before everything else, in the description as in the text.
 * @param html the full text, or nothing
 */
export function feedItem({ head, path, topics }: Fed, html?: string): RSSFeedItem {
  const corrections = head.corrections.map(({ date, text }) => `Correction, ${formatDate(date)}: ${text}`);
  return {
    title: head.title,
    description: [...corrections, head.description].join(" "),
    link: wholeAddress(path),
    pubDate: new Date(`${head.published}T00:00:00Z`),
    categories: topics.map(({ name }) => name),
    customData: `<atom:updated>${changed(head)}T00:00:00Z</atom:updated>`,
    ...(html && {
      content: [
        ...corrections.map((line) => paragraph(line, "strong")),
        paragraph(head.description, "em"),
        ...(head.image ? [picture(wholeAddress(articleImage(path, head.image.src)), head.image)] : []),
        html,
      ].join("\n"),
    }),
  };
}

const paragraph = (text: string, element: string): string => `<p><${element}>${escaped(text)}</${element}></p>`;

const picture = (address: string, { alt, credit }: { alt: string; credit: string }): string =>
  `<figure><img src="${escaped(address)}" alt="${escaped(alt)}"><figcaption>${escaped(credit)}</figcaption></figure>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
