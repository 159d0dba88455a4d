/** Writes the site map: every page that search engines shall know. */
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { wholeAddress } from "../lib/address.ts";
import { articlePath } from "../lib/paths.ts";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";

/** The integration. The search, charts for frames, and pages that only lead on are left out. */
export function siteMap(): AstroIntegration {
  const { articles } = readContent(contentDir);
  const former = articles.flatMap(({ value }) => value.aliases.map((alias) => wholeAddress(articlePath(alias))));
  return sitemap({ filter: (page) => !/\/(?:search|topics)\/$|\/embed\//.test(page) && !former.includes(page) });
}
