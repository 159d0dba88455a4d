/** The feed of articles, RSS 2.0, latest publication first. */
import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { getEdition } from "../content.ts";
import { href } from "../lib/href.ts";
import { site } from "../site.ts";

export const GET: APIRoute = async ({ site: address }) => {
  const { articles } = await getEdition();
  const base = new URL(href("/"), address).href;
  return rss({
    title: site.name,
    description: site.description,
    site: base,
    xmlns: { atom: "http://www.w3.org/2005/Atom" },
    customData: `<language>${site.locale}</language><atom:link href="${base}feed.xml" rel="self" type="application/rss+xml"/>`,
    items: articles
      .toSorted((a, b) => (b.head.updated ?? b.head.published).localeCompare(a.head.updated ?? a.head.published))
      .map(({ head, path, topics }) => ({
        title: head.title,
        description: [
          head.description,
          ...head.corrections.map(({ date, text }) => `Correction, ${date}: ${text}`),
        ].join(" "),
        link: new URL(href(path), address).href,
        pubDate: new Date(`${head.published}T00:00:00Z`),
        categories: topics.map(({ name }) => name),
      })),
  });
};
