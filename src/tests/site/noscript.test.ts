import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, openDetails, pagePaths, pagesUnder, siteHas, urlOf, visiting } from "../built-site.ts";

const noScript = { javaScriptEnabled: false };
const narrow = { viewport: { width: 320, height: 640 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("without script", () => {
  test("at least one article shows a chart", async () => {
    const counts = await visiting(browser, noScript, async (page) => {
      const found: number[] = [];
      for (const article of pagesUnder("/articles/")) {
        await page.goto(urlOf(article));
        found.push((await page.evaluate(chartsOfPage)).filter(({ pictures }) => pictures === 1).length);
      }
      return found;
    });
    expect(Math.max(0, ...counts)).toBeGreaterThan(0);
  });

  test.each(pagesUnder("/articles/"))(
    "%s shows every chart as a picture with its table, or as a table alone",
    async (article) => {
      const charts = await visiting(browser, noScript, async (page) => {
        await page.goto(urlOf(article));
        return await page.evaluate(chartsOfPage);
      });
      for (const { id, pictures, name, isOpen, rows, emptyCells } of charts) {
        const hasPicture = siteHas(`/charts/${id}.svg`);
        expect(pictures, `visible pictures of ${id}`).toBe(hasPicture ? 1 : 0);
        if (hasPicture) expect(name, `name of the picture of ${id}`).toMatch(/\S/);
        else expect(isOpen, `the table of ${id} is open`).toBe(true);
        expect(rows, `rows in the table of ${id}`).toBeGreaterThan(0);
        expect(emptyCells, `empty cells in the table of ${id}`).toBe(0);
      }
    },
  );

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
  describe.each([
    ["with scripts", true],
    ["without scripts", false],
  ])("%s no page scrolls sideways", (_, javaScriptEnabled) => {
    test("as it opens", async () => {
      expect(await tooWide(javaScriptEnabled, () => undefined)).toEqual([]);
    });

    test("with all that can be opened open", async () => {
      expect(await tooWide(javaScriptEnabled, openDetails)).toEqual([]);
    });

    test("with the text spacing that a reader may choose (WCAG 1.4.12)", async () => {
      expect(await tooWide(javaScriptEnabled, spaceText)).toEqual([]);
    });

    test("with both", async () => {
      const both = async (page: Page): Promise<void> => {
        await openDetails(page);
        await spaceText(page);
      };
      expect(await tooWide(javaScriptEnabled, both)).toEqual([]);
    });
  });

  test("a page that is wider would be seen", async () => {
    const found = await visiting(browser, narrow, async (page) => {
      await page.goto(urlOf("/"));
      await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<img alt="" width="600" height="1">'));
      return await page.evaluate(widthOfPage);
    });
    expect(found).toBeGreaterThan(320);
  });
});

/** Every page that is not as wide as its window after something was done to it. */
async function tooWide(javaScriptEnabled: boolean, prepare: (page: Page) => unknown): Promise<string[]> {
  return await visiting(browser, { ...narrow, javaScriptEnabled }, async (page) => {
    const found: string[] = [];
    for (const path of pagePaths()) {
      await page.goto(urlOf(path));
      await prepare(page);
      const width = await page.evaluate(widthOfPage);
      if (width !== 320) found.push(`${path} is ${width} pixels wide`);
    }
    return found;
  });
}

/** Sets the spacing of WCAG 1.4.12 as a style sheet of the reader, which the site's policy has no say in, and checks it. */
async function spaceText(page: Page): Promise<void> {
  const spaced = await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    const text = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;";
    await sheet.replace(`* { ${text} } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return Number.parseFloat(getComputedStyle(document.querySelector("h1") ?? document.body).letterSpacing);
  });
  expect(spaced).toBeGreaterThan(0);
}

/** Runs in the browser: how wide the page is, with what lies outside its window. */
function widthOfPage(): number {
  return document.scrollingElement?.scrollWidth ?? 0;
}

/** Runs in the browser: what each chart of the page shows. */
function chartsOfPage(): {
  id: string;
  pictures: number;
  name: string;
  isOpen: boolean;
  rows: number;
  emptyCells: number;
}[] {
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
      isOpen: figure.querySelector("table")?.checkVisibility() ?? false,
      rows: figure.querySelectorAll("table tbody tr").length,
      emptyCells: cells.filter((cell) => cell.textContent?.trim() === "").length,
    };
  });
}
