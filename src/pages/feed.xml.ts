/** The feed of articles in full text, RSS 2.0, latest change first. */
import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { articleHtml } from "../components/feed/article-html.ts";
import { getEdition } from "../content.ts";
import { wholeAddress } from "../lib/address.ts";
import { changed } from "../lib/day-of-change.ts";
import { byChange, feedItem, fullTexts } from "../lib/feed-items.ts";
import { site } from "../site.ts";

export const GET: APIRoute = async () => {
  const articles = (await getEdition()).articles.toSorted(byChange);
  const items = articles.map(async (view, index) =>
    feedItem(view, index < fullTexts ? await articleHtml(view) : undefined),
  );
  const [latest] = articles;
  return rss({
    title: site.name,
    description: site.description,
    site: wholeAddress("/"),
    xmlns: { atom: "http://www.w3.org/2005/Atom" },
    customData: [
      `<language>${site.locale}</language>`,
      `<atom:link href="${wholeAddress("/feed.xml")}" rel="self" type="application/rss+xml"/>`,
      latest && `<lastBuildDate>${new Date(changed(latest.head)).toUTCString()}</lastBuildDate>`,
    ].join(""),
    items: await Promise.all(items),
  });
};
