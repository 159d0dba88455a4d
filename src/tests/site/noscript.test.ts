import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagePaths, pagesUnder, urlOf, visiting } from "../built-site.ts";

const noScript = { javaScriptEnabled: false };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("without script", () => {
  test("some article has a chart", () => {
    expect(pagesUnder("/articles/").length).toBeGreaterThanOrEqual(2);
  });

  test.each(pagesUnder("/articles/"))("%s shows every chart as a picture with its table", async (article) => {
    const charts = await visiting(browser, noScript, async (page) => {
      await page.goto(urlOf(article));
      return await page.evaluate(chartsOfPage);
    });
    expect(charts).not.toEqual([]);
    for (const { id, pictures, name, rows, emptyHeads } of charts) {
      expect(pictures, `visible pictures of ${id}`).toBe(1);
      expect(name, `name of the picture of ${id}`).toMatch(/\S/);
      expect(rows, `rows in the table of ${id}`).toBeGreaterThan(0);
      expect(emptyHeads, `empty cells in the table of ${id}`).toBe(0);
    }
  });

  test("the front page shows a chart", async () => {
    const charts = await visiting(browser, noScript, async (page) => {
      await page.goto(urlOf("/"));
      return await page.evaluate(chartsOfPage);
    });
    expect(charts.map(({ pictures }) => pictures)).toContain(1);
  });

  test("the search page says what to do instead", async () => {
    const words = await visiting(browser, noScript, async (page) => {
      await page.goto(urlOf("/search/"));
      return await page.locator("main").innerText();
    });
    expect(words).toMatch(/script/i);
  });
});

describe("at 320 pixels", () => {
  test.each([
    ["with scripts", true],
    ["without scripts", false],
  ])("no page scrolls sideways %s", async (_, javaScriptEnabled) => {
    const options = { javaScriptEnabled, viewport: { width: 320, height: 640 } };
    const wide = await visiting(browser, options, async (page) => {
      const found: string[] = [];
      for (const path of pagePaths()) {
        await page.goto(urlOf(path));
        const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
        if (width !== 320) found.push(`${path} is ${width} pixels wide`);
      }
      return found;
    });
    expect(wide).toEqual([]);
  });
});

/** Runs in the browser: what each chart of the page shows. */
function chartsOfPage(): { id: string; pictures: number; name: string; rows: number; emptyHeads: number }[] {
  return [...document.querySelectorAll<HTMLElement>("figure[data-chart]")].map((figure) => {
    const visible = [...figure.querySelectorAll("svg")].filter((svg) => {
      const box = svg.getBoundingClientRect();
      return svg.checkVisibility() && box.width > 200 && box.height > 50;
    });
    const [picture] = visible;
    const cells = [...figure.querySelectorAll("table :is(td, th)")];
    return {
      id: figure.dataset.chart ?? "",
      pictures: visible.length,
      name:
        picture?.getAttribute("aria-label") ??
        picture?.querySelector("title")?.textContent ??
        picture?.closest("[aria-label]")?.getAttribute("aria-label") ??
        "",
      rows: figure.querySelectorAll("table tbody tr").length,
      emptyHeads: cells.filter((cell) => cell.textContent?.trim() === "").length,
    };
  });
}
