/** What the tests of the built site share: its pages, its files, its address and a browser to meet it in. */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { basePath, outDir } from "../lib/settings.ts";
import { ensureBrowser } from "../tools/browser.ts";
import { root } from "./run.ts";

/** One kilobyte, as budgets count it. */
export const kB = 1024;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The folder of a built site; the one under test unless another is named. */
export const dist = path.resolve(root, outDir);

/** The paths of all pages below the base path: `/`, `/data/`, `/404.html`. Pages that only send on are left out. */
export function pagePaths(folder = dist): string[] {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll(path.sep, "/"));
  const pages = files.filter(
    (file) => !/<meta http-equiv="?refresh/i.test(readFileSync(path.join(folder, file), "utf8")),
  );
  return pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`).sort();
}

/** The pages of one kind: `pagesUnder("/articles/")` are all articles, without the list of them. */
export function pagesUnder(parent: string, folder = dist): string[] {
  return pagePaths(folder).filter((page) => page.startsWith(parent) && page !== parent);
}

/** The text of a file of the built site: `readSite("/data/")`, `readSite("/feed.xml")`. */
export function readSite(page: string, folder = dist): string {
  return readFileSync(siteFile(page, folder), "utf8");
}

/** The file behind a path below the base path. */
export function siteFile(page: string, folder = dist): string {
  return path.join(folder, page.endsWith("/") ? `${page}index.html` : page);
}

/** Whether the built site has a file behind a path below the base path. */
export function siteHas(page: string, folder = dist): boolean {
  return existsSync(siteFile(page, folder));
}

/** The address of a page as served: `urlOf("/data/")`. */
export function urlOf(page: string): string {
  return new URL(page.slice(1), inject("address")).href;
}

/** The path below the base path of an address: the reverse of `urlOf`. */
export function pathOf(url: string, base = basePath): string {
  return new URL(url).pathname.replace(base, "/");
}

/** How many bytes a host sends that compresses as well as gzip can. */
export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Starts the browser that `npm test` found. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), headless: true, args: flags });
}

/** Opens every `details` of a page, and tells how many there are. */
export async function openDetails(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const all = [...document.querySelectorAll("details")];
    for (const details of all) details.open = true;
    return all.length;
  });
}

/** Runs in the browser: the sum of all layout shifts so far. */
export async function layoutShift(): Promise<number> {
  await document.fonts.ready;
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  await frames;
  add(observer.takeRecords());
  return sum;
}

/** How long a page may take to show what a test waits for, in milliseconds. */
const patience = 10_000;

/** Opens a page in a fresh context, hands it to `visit`, and closes it whatever happens. */
export async function visiting<T>(
  browser: Browser,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}
