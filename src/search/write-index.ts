/** Writes Pagefind's index of a built site. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "./records.ts";

/** What Pagefind writes for pages of its own, which this site does not use. */
const unused = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
];

/**
 * Indexes the pages that hold `data-pagefind-body`, and the records. Pagefind returns its errors; here they are thrown.
 * @param site the folder of the built site
 * @param output the folder for the index
 * @returns how many pages and records were indexed
 */
export async function writeIndex(site: string, output: string, records: readonly SearchRecord[]): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
  try {
    const pages = await index.addDirectory({ path: site });
    refuse(pages.errors, "the pages");
    for (const { path, title, kind, date, statement, text } of records) {
      const added = await index.addCustomRecord({
        url: path,
        content: text,
        language: "en",
        meta: { title, kind, date, text: statement },
        filters: { kind: [kind] },
      });
      refuse(added.errors, path);
    }
    const written = await index.writeFiles({ outputPath: output });
    refuse(written.errors, "the files");
    await Promise.all(unused.map((name) => rm(join(output, name), { force: true })));
    return pages.page_count + records.length;
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index refused ${what}: ${errors.join("; ")}`);
}
