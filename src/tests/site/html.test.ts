import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { basePath, siteUrl } from "../../lib/settings.ts";
import { dist, pagePaths, pagesUnder, readSite, siteFile, siteHas } from "../built-site.ts";
import { pngSizeOf } from "../png-size.ts";
import { brokenLinks, factsOfSite, foreignAssets, type PageFacts } from "../page-facts.ts";

/** The rules of conforming HTML, and none of taste. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  // In HTML a `details` is no sectioning content, so that the head of a row may hold one.
  elements: ["html5", { details: { sectioning: false } }],
  rules: { "no-inline-style": "error", "no-missing-references": "error" },
});

const notFound = "/404.html";
/** Charts that stand alone in frames on other sites: who shares or finds them is led to the chart's own page. */
const embeds = pagesUnder("/embed/");
/** The pages that search engines shall leave out. */
const unlisted = [notFound, ...embeds, "/search/"];
let facts: PageFacts[];

beforeAll(async () => {
  facts = await factsOfSite();
});

/** The public address of a page. */
const addressOf = (page: string): string => `${siteUrl}${basePath.slice(0, -1)}${page}`;

/** The pages for which something does not hold. */
const pagesWhere = (wrong: (page: PageFacts) => boolean): string[] => facts.filter(wrong).map(({ page }) => page);

describe("every page", () => {
  test.each(pagePaths())("%s is conforming HTML", async (page) => {
    const { results } = await validator.validateString(readSite(page), siteFile(page));
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  test("says in which language it is", () => {
    expect(pagesWhere(({ lang }) => !lang?.startsWith("en"))).toEqual([]);
  });

  test("has a title of its own", () => {
    const titles = facts.map(({ title }) => title.trim());
    expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
  });

  test("has a description of its own", () => {
    const words = facts.map(({ meta }) => meta.description ?? "");
    expect(words.filter((text, index) => text.length < 20 || words.indexOf(text) !== index)).toEqual([]);
  });

  test("names its own address as the canonical one, unless search engines shall leave it out", () => {
    const ownPage = (page: string): string => page.replace("/embed/", "/charts/");
    expect(pagesWhere(({ canonical }) => canonical === null)).toEqual([notFound, "/search/"]);
    expect(pagesWhere(({ page, canonical }) => canonical !== null && canonical !== addressOf(ownPage(page)))).toEqual(
      [],
    );
    expect(pagesWhere(({ meta }) => meta.robots?.includes("noindex") ?? false)).toEqual(unlisted);
  });

  test("has a title, a description, an address and a type for those who share it", () => {
    const marks = ["og:title", "og:description", "og:url", "og:type"];
    const isShared = (page: string): boolean => page !== notFound && !embeds.includes(page);
    expect(pagesWhere(({ page, meta }) => isShared(page) && !marks.every((name) => meta[name]))).toEqual([]);
    expect(pagesWhere(({ page, meta }) => isShared(page) && meta["og:url"] !== addressOf(page))).toEqual([]);
  });

  test("has a picture for those who share it, told in words, which is there in the size that is said", () => {
    const shared = facts.filter(({ page }) => !embeds.includes(page));
    const pictures = shared.map(({ meta }) => (meta["og:image"] ?? "").replace(addressOf("/"), "/"));
    expect(shared.filter(({ meta }) => !meta["og:image"]?.startsWith(addressOf("/cards/")))).toEqual([]);
    expect(pictures.filter((file) => !siteHas(file))).toEqual([]);
    for (const [index, { page, meta }] of shared.entries()) {
      const size = pngSizeOf(readFileSync(siteFile(pictures[index] ?? "")));
      expect([Number(meta["og:image:width"]), Number(meta["og:image:height"])], page).toEqual([1200, 630]);
      expect(size, page).toEqual({ width: 1200, height: 630 });
      expect(meta["og:image:alt"], page).toMatch(/\S/);
      expect(meta["twitter:card"], page).toBe("summary_large_image");
    }
    const own = shared.filter(({ page }) => /^\/(articles|charts)\/.+/.test(page)).map(({ meta }) => meta["og:image"]);
    expect(new Set(own).size, "every article and every chart has a picture of its own").toBe(own.length);
    expect(own).not.toContain(addressOf("/cards/site.png"));
  });

  test("has one heading of the first level, and it comes first", () => {
    expect(
      pagesWhere(({ headings }) => headings[0] !== 1 || headings.filter((level) => level === 1).length !== 1),
    ).toEqual([]);
  });

  test("skips no level of headings", () => {
    const skips = (levels: number[]): boolean => levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(pagesWhere(({ headings }) => skips(headings))).toEqual([]);
  });

  test("has no id twice", () => {
    const twice = ({ ids }: PageFacts): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(facts.flatMap((one) => twice(one).map((id) => `${one.page}#${id}`))).toEqual([]);
  });

  test("links only to pages, files and places that exist", () => {
    expect(brokenLinks(facts, basePath)).toEqual([]);
  });
});

describe("the safety of every page", () => {
  test("loads nothing from another host", () => {
    const sheets = globSync("**/*.css", { cwd: dist });
    const foreign = sheets.filter((file) =>
      /(url\(\s*["']?|@import\s+["'])(https?:)?\/\//.test(readFileSync(path.join(dist, file), "utf8")),
    );
    expect([...foreignAssets(facts, basePath), ...foreign]).toEqual([]);
  });

  test("has one content security policy, which allows no inline script", () => {
    expect(pagesWhere(({ policies }) => policies.length !== 1)).toEqual([]);
    const scripts = ({ policies }: PageFacts): string =>
      /(?:^|;)\s*script-src ([^;]*)/.exec(policies[0] ?? "")?.[1] ?? "";
    expect(pagesWhere((page) => !scripts(page).includes("'self'"))).toEqual([]);
    expect(pagesWhere((page) => /'unsafe-(inline|eval|hashes)'|https?:|\*/.test(scripts(page)))).toEqual([]);
  });

  test("has no style attribute and no script in an attribute", () => {
    expect(facts.flatMap(({ page, inline }) => inline.map((element) => `${page}: ${element}`))).toEqual([]);
  });
});

describe("the addresses", () => {
  test.each([
    "/",
    "/articles/",
    "/timeline/",
    "/subsidies/",
    "/charts/",
    "/data/",
    "/data/measures/",
    "/data/milestones/",
    "/data/measures.csv",
    "/data/measures.json",
    "/sources/",
    "/about/",
    "/search/",
    "/404.html",
    "/feed.xml",
    "/sitemap-index.xml",
    "/robots.txt",
  ])("%s is there", (page) => {
    expect(readSite(page).length).toBeGreaterThan(0);
  });

  test("every chart has a page, pictures that stand alone, and its rows as CSV and JSON", () => {
    const charts = pagePaths().filter((page) => /^\/charts\/.+/.test(page));
    expect(charts).not.toEqual([]);
    for (const chart of charts) {
      const file = chart.replace(/\/$/, "");
      expect(csvRows(readSite(`${file}.csv`)), chart).toBeGreaterThan(0);
      expect((JSON.parse(readSite(`${file}.json`)) as { rows: unknown[] }).rows.length, chart).toBe(
        csvRows(readSite(`${file}.csv`)),
      );
      // A table of unlike things stands open in the place of a picture, and offers no file of one.
      const page = readSite(chart);
      if (!page.includes('class="chart-picture')) {
        expect(page, chart).toContain("<table");
        expect(page, chart).not.toMatch(/Table of the figures|\.svg" download/);
        continue;
      }
      expect(pngSizeOf(readFileSync(siteFile(`${file}.png`))), chart).toEqual({ width: 1200, height: 675 });
      expect(pngSizeOf(readFileSync(siteFile(`${file}@2x.png`))), chart).toEqual({ width: 2400, height: 1350 });
      expect(readSite(`${file}.svg`)).toMatch(/^(<\?xml[^>]*>\s*)?<svg\b[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    }
  });

  test("every dataset has a page, and its rows as CSV and JSON, as many in the one as in the other", () => {
    const datasets = pagePaths().filter((page) => /^\/data\/.+/.test(page));
    expect(datasets).not.toEqual([]);
    for (const dataset of datasets) {
      const file = dataset.replace(/\/$/, "");
      expect(csvRows(readSite(`${file}.csv`)), dataset).toBe(jsonRows(readSite(`${file}.json`)));
    }
  });

  test("the feed holds every article with its whole address", () => {
    const feed = readSite("/feed.xml");
    const articles = pagePaths().filter((page) => /^\/articles\/.+/.test(page));
    expect(articles).not.toEqual([]);
    const missing = articles.filter((page) => !feed.includes(`<link>${addressOf(page)}</link>`));
    expect(missing).toEqual([]);
  });

  test("the site map holds every page that search engines shall know, and no other", () => {
    const maps = globSync("sitemap-[0-9]*.xml", { cwd: dist }).map((file) =>
      readFileSync(path.join(dist, file), "utf8"),
    );
    const listed = [...maps.join("").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const expected = pagePaths().filter((page) => !unlisted.includes(page));
    expect(listed.sort()).toEqual(expected.map(addressOf).sort());
  });

  test("robots.txt lets everyone in and names the site map", () => {
    const robots = readSite("/robots.txt");
    expect(robots).toMatch(/^User-agent: \*$/m);
    expect(robots).not.toMatch(/^Disallow: \/$/m);
    expect(robots).toContain(`Sitemap: ${siteUrl}${basePath}sitemap-index.xml`);
  });
});

/** How many rows a CSV file has below its head; a line break within quotes is part of a row. */
function csvRows(text: string): number {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, "");
  return unquoted.trimEnd().split(/\r?\n/).length - 1;
}

/** How many rows a JSON file has: a list, or an object whose `rows` or `data` is one. */
function jsonRows(text: string): number {
  const content = JSON.parse(text) as unknown[] | { rows?: unknown[]; data?: unknown[] };
  const rows = Array.isArray(content) ? content : (content.rows ?? content.data);
  if (!rows) throw new Error("The JSON file holds no list of rows.");
  return rows.length;
}
