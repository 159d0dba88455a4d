/** Makes the files of search: written after a build; in the live preview served from memory, and made anew after a change. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { isPublished } from "../lib/published.ts";
import { lookOf, readContent } from "../lib/read-content.ts";
import { basePath, contentDir } from "../lib/settings.ts";
import type { Article } from "../schemas/article.ts";
import { indexFiles, type IndexFiles } from "../search/index-files.ts";
import { searchRecords, type SearchRecord } from "../search/records.ts";

/** The folder of the files, in the output and in addresses. */
const folder = "pagefind";

/** The integration. The index goes to `pagefind/` in the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const records = recordsNow(isPublished);
        await write(await indexFiles(records), join(fileURLToPath(dir), folder));
        logger.info(`${records.length} records can be found.`);
      },
      "astro:server:setup": ({ server, logger }) => {
        const files = freshFiles();
        const prefix = `${basePath}${folder}/`;
        server.middlewares.use(async (request, response, next) => {
          const [path = ""] = (request.url ?? "").split("?");
          // Vite takes the base path off before or after this, so both forms are known.
          const name = [prefix, `/${folder}/`].find((start) => path.startsWith(start));
          if (!name) return next();
          try {
            const body = (await files()).get(path.slice(name.length));
            response.writeHead(body ? 200 : 404, { "content-type": typeOf(path), "cache-control": "no-store" });
            response.end(body);
          } catch (error) {
            logger.error(`The search index could not be made: ${error instanceof Error ? error.message : error}`);
            response.writeHead(500).end();
          }
        });
      },
    },
  };
}

const recordsNow = (shown: (article: Article) => boolean): SearchRecord[] =>
  searchRecords(readContent(contentDir), shown);

/** Gives the files of the content as it is now, drafts included; made again only where the folder looks different. */
function freshFiles(): () => Promise<IndexFiles> {
  let kept: { look: string; files: Promise<IndexFiles> } | undefined;
  return () => {
    const look = lookOf(contentDir);
    if (kept?.look !== look) kept = { look, files: indexFiles(recordsNow(() => true)) };
    return kept.files;
  };
}

/** Writes files into a folder, in the place of all that was there. */
async function write(files: IndexFiles, into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(into, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const [path, content] of files) await writeFile(join(into, path), content);
}

/** What a browser must be told of a file; a script is run only under its own type. */
function typeOf(path: string): string {
  const types: Record<string, string> = { ".js": "text/javascript", ".json": "application/json", ".txt": "text/plain" };
  return types[extname(path)] ?? "application/octet-stream";
}
