/** Writes the site map: every page that search engines shall know. */
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { wholeAddress } from "../lib/address.ts";
import { articlePath } from "../lib/paths.ts";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";

/** The integration. The search, charts for frames, and pages that only lead on are left out. */
export function siteMap(): AstroIntegration {
  let former: ReadonlySet<string> | undefined;
  // Read when a build asks for the first page, since no other command needs them.
  const isFormer = (page: string): boolean => {
    former ??= formerAddresses();
    return former.has(page);
  };
  return sitemap({ filter: (page) => !/\/(?:search|topics)\/$|\/embed\//.test(page) && !isFormer(page) });
}

/** The whole addresses that articles had once. */
function formerAddresses(): ReadonlySet<string> {
  const { articles } = readContent(contentDir);
  return new Set(articles.flatMap(({ value }) => value.aliases.map((alias) => wholeAddress(articlePath(alias)))));
}
