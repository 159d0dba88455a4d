/** The search of this site and two others on the same records, run in Node with the files that the browser would fetch. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { SearchEngine } from "../search/engine.client.ts";
import { indexFiles, type IndexFiles } from "../search/index-files.ts";
import type { PagefindScript } from "../search/pagefind.client.ts";
import type { SearchRecord } from "../search/records.ts";
import { segment } from "../search/segment.ts";

/** Finds addresses for a question, the best first, at most 30. */
export type Finder = (q: string) => Promise<string[]>;

/** The files of an index on disk, with a fetch that reads them and counts. */
export interface Fetched {
  files: IndexFiles;
  /** The address of their folder, with a slash at its end. */
  address: string;
  /** Bytes fetched since the last call, as a host serves them: what is not packed yet, as gzip packs it. */
  bytes(): number;
  close(): void;
}

/** Makes the index of records and lets `fetch` read it, for which it stands in until `close`. */
export async function fetchedIndex(records: readonly SearchRecord[]): Promise<Fetched> {
  const files = await indexFiles(records);
  const folder = mkdtempSync(path.join(tmpdir(), "search-"));
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const real = globalThis.fetch;
  let counted = 0;
  globalThis.fetch = async (input) => {
    const content = await readFile(new URL(String(input).replace(/\?.*/, ""))).catch(() => undefined);
    if (!content) return new Response("", { status: 404 });
    counted += servedSize(content);
    return new Response(content);
  };
  return {
    files,
    address: `${pathToFileURL(folder).href}/`,
    bytes: () => {
      const since = counted;
      counted = 0;
      return since;
    },
    close: () => {
      globalThis.fetch = real;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a file weighs as it is served: Pagefind's parts are packed already, the rest is packed by the host. */
export function servedSize(content: Uint8Array): number {
  const packed = content[0] === 0x1f && content[1] === 0x8b;
  return packed ? content.length : gzipSync(content, { level: 9 }).length;
}

/** The search of this site. */
export function layerFinder(engine: SearchEngine): Finder {
  return async (q) => {
    const answer = await engine.search(q);
    return (await answer.read(0, 30)).map(({ url }) => url);
  };
}

/** Only its first stage. */
export function titleFinder(engine: SearchEngine): Finder {
  return async (q) => engine.titles(q).map(({ url }) => url);
}

/** Pagefind as it comes, on the same index. */
export async function plainPagefind(address: string): Promise<Finder> {
  const { PagefindInstance } = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindScript;
  const instance = new PagefindInstance({ basePath: address, baseUrl: "/" });
  await instance.init("en", { load_wasm: true });
  return async (q) => {
    const { results } = await instance.search(segment(q));
    const data = await Promise.all(results.slice(0, 30).map((result) => result.data()));
    return data.map(({ raw_url, url }) => raw_url ?? url);
  };
}

/** MiniSearch with all of the text, as its own documentation sets it up for search with completion, and what it would weigh. */
export function fullMiniSearch(records: readonly SearchRecord[]): { find: Finder; bytes: number } {
  const index = new MiniSearch({ idField: "path", fields: ["title", "text", "also"] });
  index.addAll(
    records.map(({ path: id, title, text, also }) => ({
      path: id,
      title: segment(title),
      text: segment(text),
      also: segment(also),
    })),
  );
  const find: Finder = async (q) =>
    index
      .search(segment(q), { prefix: true, fuzzy: 0.2, boost: { title: 2 } })
      .slice(0, 30)
      .map(({ id }) => id as string);
  return { find, bytes: gzipSync(JSON.stringify(index), { level: 9 }).length };
}

/** A new engine on an index: nothing is in its memory yet. */
export const freshEngine = ({ address }: Fetched): SearchEngine => new SearchEngine({ files: address, base: "/" });
