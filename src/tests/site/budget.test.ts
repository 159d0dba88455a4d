import { globSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Browser, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentDir } from "../../lib/settings.ts";
import {
  gzipSize,
  kB,
  launchBrowser,
  layoutShift,
  pagesUnder,
  pathOf,
  readSite,
  siteFile,
  urlOf,
  visiting,
} from "../built-site.ts";
import { weightWords } from "../page-weight.ts";

const articles = pagesUnder("/articles/");

/** About what it is when everything on the screen moves by one pixel; rounding alone can make a little, which nobody sees. */
const leastShift = 0.001;

/** How late a font comes on a slow line, in milliseconds. */
const lateness = 800;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(articles)("%s", (article) => {
  test("weighs at most 30 kB with its scripts and styles, and loads one font of at most 14 kB", async () => {
    const requests = await requestsOf(article);
    const sized = requests
      .filter(isPageScriptOrStyle)
      .map((path) => ({ path, bytes: gzipSize(readFileSync(siteFile(path))) }));
    const sum = sized.reduce((bytes, one) => bytes + one.bytes, 0);
    expect(sized.map(({ path }) => path)).toContain(article);
    expect(sum, weightWords(fileOf(article), readSite(article), sum, 30 * kB)).toBeLessThanOrEqual(30 * kB);

    const fonts = requests.filter((path) => path.endsWith(".woff2"));
    expect(fonts.length).toBeLessThanOrEqual(1);
    for (const font of fonts) expect(readFileSync(siteFile(font)).length).toBeLessThanOrEqual(14 * kB);
  });

  test("can be read down to its third paragraph, or its last, from the first 14 kB with all styles", async () => {
    const { styles, beginning } = await firstScreenOf(article);
    const sheets = styles.map((path) => readFileSync(siteFile(path), "utf8"));
    const bytes = gzipSize([beginning, ...sheets].join(""));
    expect(bytes, weightWords(fileOf(article), beginning, bytes, 14 * kB)).toBeLessThanOrEqual(14 * kB);
  });

  test("asks no other host and loads neither search nor chart engine by itself", async () => {
    const asked: string[] = [];
    await visiting(browser, {}, async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(urlOf(article), { waitUntil: "networkidle" });
    });
    expect(asked.filter((url) => !url.startsWith(urlOf("/")))).toEqual([]);
    expect(asked.filter((url) => /pagefind|chart\.?js/i.test(url))).toEqual([]);
    const scripts = asked.filter((url) => url.endsWith(".js")).map((url) => readSite(pathOf(url)));
    expect(scripts.filter((script) => script.includes("getDatasetMeta"))).toEqual([]);
  });

  test.each([360, 1280])("shifts nothing that a reader sees while it loads at %i pixels", async (width) => {
    const shift = await visiting(browser, { viewport: { width, height: 800 } }, async (page) => {
      await page.goto(urlOf(article), { waitUntil: "networkidle" });
      return await page.evaluate(layoutShift);
    });
    expect(shift).toBeLessThan(leastShift);
  });

  test.each([360, 1280])("shifts nothing that a reader sees when its font comes late at %i pixels", async (width) => {
    const { shift, fonts } = await visiting(browser, { viewport: { width, height: 800 } }, async (page) => {
      let fonts = 0;
      await page.route("**/*.woff2", async (route) => {
        fonts += 1;
        await setTimeout(lateness);
        await route.continue();
      });
      await page.goto(urlOf(article), { waitUntil: "networkidle" });
      return { shift: await page.evaluate(layoutShift), fonts };
    });
    expect(fonts, "fonts that came late").toBeGreaterThan(0);
    expect(shift).toBeLessThan(leastShift);
  });
});

test("the measure of shifts would see one", async () => {
  const shift = await visiting(browser, {}, async (page) => {
    await page.setContent('<!doctype html><div id="a"></div><p>Text that moves down.</p>');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.evaluate(() => document.getElementById("a")?.style.setProperty("height", "300px"));
    return await page.evaluate(layoutShift);
  });
  expect(shift).toBeGreaterThan(0);
});

/** The file that holds the text of an article. */
const fileOf = (article: string): string =>
  globSync(`${article.slice(1, -1)}.{md,mdx}`, { cwd: contentDir }).join() || article;

/** The paths of all that a page loads by itself. */
async function requestsOf(path: string): Promise<string[]> {
  const requests: Request[] = [];
  await visiting(browser, {}, async (page) => {
    page.on("request", (request) => requests.push(request));
    await page.goto(urlOf(path), { waitUntil: "networkidle" });
  });
  return [...new Set(requests.map((request) => pathOf(request.url())))];
}

function isPageScriptOrStyle(path: string): boolean {
  return /(\/|\.html|\.js|\.mjs|\.css|\.json|\.wasm)$/.test(path);
}

/** The style sheets of an article, and its HTML up to the end of the third paragraph of its text, or of its last one. */
async function firstScreenOf(article: string): Promise<{ styles: string[]; beginning: string }> {
  return await visiting(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(urlOf(article));
    const { sheets, closed } = await page.evaluate(() => {
      // A text of lists alone has no such paragraph: then its standfirst is what must be there.
      const first = [...document.querySelectorAll("main .prose > p")].slice(0, 3);
      const last = first.at(-1) ?? document.querySelector("main .standfirst");
      return {
        sheets: [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].map(({ href }) => href),
        closed: [...document.querySelectorAll("p")].indexOf(last as HTMLParagraphElement) + 1,
      };
    });
    expect(closed, "an article has a paragraph").toBeGreaterThan(0);
    return { styles: sheets.map((url) => pathOf(url)), beginning: untilParagraph(readSite(article), closed) };
  });
}

/** HTML up to the end of its nth paragraph. */
function untilParagraph(html: string, nth: number): string {
  const ends = [...html.matchAll(/<\/p>/g)];
  return html.slice(0, (ends[nth - 1]?.index ?? html.length) + "</p>".length);
}
