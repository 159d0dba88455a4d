import { setTimeout } from "node:timers/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, urlOf, visiting } from "../built-site.ts";
import { ask, openDialog } from "../search-dialog.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const field = (page: Page) => page.locator("main input[type=search]");
const status = (page: Page) => page.locator("main [role=status]");
const filter = (page: Page, name: string) => page.locator("main").getByRole("combobox", { name });
const query = (page: Page): string => new URL(page.url()).search;

/** How many results the page tells. */
async function told(page: Page): Promise<number> {
  await status(page)
    .filter({ hasText: /^\d+ results?/ })
    .waitFor();
  return Number.parseInt((await status(page).textContent()) ?? "", 10);
}

/** A value of a filter and the number beside it, for a reader who turns to it: `Measure (12)`. */
async function counted(page: Page, name: string, value: string): Promise<number> {
  await filter(page, name).hover();
  const option = filter(page, name).locator(`option[value="${value}"]`);
  await option.waitFor({ state: "attached" });
  return Number(/\((\d+)\)$/.exec((await option.textContent()) ?? "")?.[1]);
}

describe("the filters of the search page", () => {
  test.each([
    ["Kind", "kind", "Measure"],
    ["Topic", "topic", "policy"],
    ["Year", "year", "2019"],
  ])("by %s tell how many results they leave, and leave that many", async (name, key, value) => {
    await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?q=platform`);
      const all = await told(page);
      const count = await counted(page, name, value);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await filter(page, name).selectOption(value);
      await expect.poll(() => told(page)).toBe(count);
      expect(query(page)).toBe(`?q=platform&${key}=${value}`);
      await page.reload();
      expect(await told(page)).toBe(count);
      expect(await filter(page, name).inputValue()).toBe(value);
    });
  });

  test("show the newest first when asked to, and the address keeps it", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?q=platform&sort=date`);
      await told(page);
      const years = (await page.locator("main .results .date").allTextContents())
        .map((date) => Number(/\d{4}/.exec(date)?.[0]))
        .filter(Boolean);
      expect(years.length).toBeGreaterThan(5);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      expect(await filter(page, "Order").inputValue()).toBe("date");
    });
  });

  test("answer alone, with no words", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?kind=Term`);
      expect(await told(page)).toBeGreaterThan(10);
      const kinds = await page.locator("main .results .label").allTextContents();
      expect(new Set(kinds)).toEqual(new Set(["Term"]));
    });
  });

  test("that leave nothing can be dropped", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?q=platform&year=1800`);
      await status(page).filter({ hasText: "with these filters" }).waitFor();
      await page.getByRole("button", { name: "Search without filters" }).click();
      expect(await told(page)).toBeGreaterThan(10);
      expect(query(page)).toBe("?q=platform");
    });
  });
});

test("back and forward lead through questions and filters", async () => {
  await visiting(browser, {}, async (page) => {
    await page.goto(urlOf("/search/"));
    await field(page).pressSequentially("platform");
    await field(page).press("Enter");
    const all = await told(page);
    await counted(page, "Kind", "Measure");
    await filter(page, "Kind").selectOption("Measure");
    await expect.poll(() => told(page)).not.toBe(all);
    await page.goBack();
    expect(query(page)).toBe("?q=platform");
    await expect.poll(() => told(page)).toBe(all);
    await page.goForward();
    expect(query(page)).toBe("?q=platform&kind=Measure");
    await expect.poll(() => filter(page, "Kind").inputValue()).toBe("Measure");
    await page.goBack();
    await page.goBack();
    expect(query(page)).toBe("");
    await expect.poll(() => field(page).inputValue()).toBe("");
    expect(await page.locator("main .results a").count()).toBe(0);
  });
});

test("from a result one comes back to the question, typed but never sent", async () => {
  await visiting(browser, {}, async (page) => {
    await page.goto(urlOf("/search/"));
    await field(page).fill("threshold");
    await told(page);
    await page.locator("main .results a").first().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe("threshold");
    expect(await told(page)).toBeGreaterThan(0);
  });
});

test("a shared address gives one order, however late the full text comes", async () => {
  const orderAfter = (delay: number): Promise<string[]> =>
    visiting(browser, {}, async (page) => {
      await page.route("**/pagefind/{*.pagefind,index/*}", async (route) => {
        await setTimeout(delay);
        await route.continue();
      });
      await page.goto(urlOf("/search/?q=expo"));
      await told(page);
      return await page.locator("[data-search-results] a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? "").slice(0, 8)); // prettier-ignore
    });
  const order = await orderAfter(0);
  expect(order).toHaveLength(8);
  expect(await orderAfter(900)).toEqual(order);
});

test("a kind that is asked for at the head of its group leaves the focus in the field", async () => {
  await visiting(browser, {}, async (page) => {
    await page.goto(urlOf("/search/?q=wuxi"));
    await told(page);
    await page.getByRole("button", { name: /^Only / }).first().press("Enter"); // prettier-ignore
    await page.waitForURL(/kind=/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  });
});

test("more results come below those that are there", async () => {
  await visiting(browser, {}, async (page) => {
    await page.goto(`${urlOf("/search/")}?q=wuxi`);
    await told(page);
    const links = page.locator("main .results a");
    const before = await links.allTextContents();
    await page.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => links.count()).toBeGreaterThan(before.length);
    expect((await links.allTextContents()).slice(0, before.length)).toEqual(before);
    expect(await links.nth(before.length).evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe("axe finds no fault in an answer", () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const settings = (["light", "dark"] as const).flatMap((colorScheme) =>
    [1280, 360].map((width) => ({ colorScheme, width })),
  );

  test.each(settings)("in the dialog and on the page, $colorScheme, $width pixels", async ({ colorScheme, width }) => {
    await visiting(browser, { colorScheme, viewport: { width, height: 740 } }, async (page) => {
      const faults = async (): Promise<string[]> => {
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      };
      const dialog = await openDialog(page);
      const empty = await faults();
      await ask(dialog, "industrail 物联网");
      const answered = await faults();
      await ask(dialog, "qqqzzzxxq", /nothing/i);
      const nothing = await faults();
      await page.goto(`${urlOf("/search/")}?q=industrial`);
      await told(page);
      expect({ empty, answered, nothing, page: await faults() }).toEqual({
        empty: [],
        answered: [],
        nothing: [],
        page: [],
      });
    });
  });
});

test.each([320, 360, 768])("neither dialog nor page is wider than a window of %i pixels", async (width) => {
  await visiting(browser, { viewport: { width, height: 640 } }, async (page) => {
    const dialog = await openDialog(page);
    await ask(dialog, `industrail internet of things 物联网 ${"x".repeat(80)}`);
    const inside = await dialog.self.evaluate((box) =>
      [box, ...box.querySelectorAll(".search-panel")].map((part) => part.scrollWidth - part.clientWidth),
    );
    expect(inside).toEqual([0, 0]);
    if (width < 400) expect((await dialog.self.boundingBox())?.width).toBe(width);
    await page.goto(`${urlOf("/search/")}?q=industrial`);
    await told(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
