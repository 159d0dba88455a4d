/** Makes the search index after a build: the text of the articles, and every row and chart as a record of its own. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";
import { writeIndex } from "../search/write-index.ts";
import { searchRecords } from "../search/records.ts";

/** The integration. The index goes to `pagefind/` in the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const count = await writeIndex(site, join(site, "pagefind"), searchRecords(readContent(contentDir)));
        logger.info(`${count} records can be found.`);
      },
    },
  };
}
