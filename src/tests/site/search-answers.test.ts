import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pathOf, siteHas, urlOf, visiting } from "../built-site.ts";
import { ask, openDialog } from "../search-dialog.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("the two stages", () => {
  test("titles stand there before the full text, and what was in view stays in its place", async () => {
    await visiting(browser, {}, async (page) => {
      const release = await hold(page, /pagefind\.js/);
      const { field, links, self, status } = await openDialog(page);
      await field.pressSequentially("platform");
      await links.nth(2).waitFor();
      const titles = await links.allTextContents();
      expect(await self.locator("[data-search-results] li:has(.text p)").count()).toBe(0);
      await status.filter({ hasText: "Searching" }).waitFor();
      const places = await page.evaluate(inView);
      release();
      await self.locator("[data-search-results] .text mark").first().waitFor();
      await status.filter({ hasText: /^\d+ results/ }).waitFor();
      expect((await links.allTextContents()).slice(0, places)).toEqual(titles.slice(0, places));
      expect(places).toBeGreaterThan(2);
    });
  });

  test("a result that has the focus keeps it when the full text comes", async () => {
    await visiting(browser, {}, async (page) => {
      const release = await hold(page, /pagefind\.js/);
      const { field, links, status } = await openDialog(page);
      await field.pressSequentially("platform");
      await links.nth(1).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const chosen = await page.evaluate(() => document.activeElement?.textContent);
      release();
      await status.filter({ hasText: /^\d+ results/ }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(chosen);
      expect(await links.nth(1).textContent()).toBe(chosen);
    });
  });

  test("load nothing before a reader reaches for them", async () => {
    await visiting(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(pathOf(request.url())));
      await page.goto(urlOf("/"), { waitUntil: "networkidle" });
      expect(asked.filter((path) => /pagefind|dialog|panel|titles/.test(path))).toEqual([]);
      await page.locator("header").getByRole("button", { name: "Search" }).hover();
      await expect.poll(() => asked.filter((path) => path.endsWith("titles.txt")).length).toBe(1);
    });
  });
});

describe("what is said", () => {
  test("a misspelt word is repaired, and can be searched for as it is", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      expect(await ask(dialog, "industrail")).toMatch(/^Showing results for “industrial” \(\d+\);$/);
      await dialog.self.getByRole("button", { name: "search for “industrail” instead" }).click();
      await dialog.status.filter({ hasText: "Nothing was found for “industrail”." }).waitFor();
      expect(await dialog.field.evaluate((field) => field === document.activeElement)).toBe(true);
      await dialog.self.getByRole("button", { name: "industrial", exact: true }).click();
      await dialog.status.filter({ hasText: /results for “industrial”/ }).waitFor();
    });
  });

  test("words that stand nowhere side by side are found apart, and that is told", async () => {
    await visiting(browser, {}, async (page) => {
      expect(await ask(await openDialog(page), '"platform threshold expo"')).toMatch(
        /^Nothing has these words side by side/,
      );
    });
  });

  test("with no answer the topics are offered", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      await ask(dialog, "qqqzzzxxq");
      const topics = dialog.self.locator("[data-search-help] a");
      expect(await topics.count()).toBeGreaterThan(0);
      for (const href of await topics.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
        expect(siteHas(pathOf(href))).toBe(true);
      expect(await dialog.links.count()).toBe(0);
    });
  });

  test.each([
    ["the index", /pagefind\.js/, "These are titles only"],
    ["its program", /wasm/, "These are titles only"],
    ["its list of files", /pagefind-entry/, "These are titles only"],
    ["a part of it", /\/index\//, "These are titles only"],
    ["anything", /\/pagefind\//, "could not be fetched"],
  ])("when %s cannot be fetched, and trying again helps", async (_, files, words) => {
    await visiting(browser, {}, async (page) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.route(files, (route) => route.abort());
      const dialog = await openDialog(page);
      expect(await ask(dialog, "platform", /fetched/)).toContain(words);
      await page.unroute(files);
      await dialog.self.getByRole("button", { name: "Try again" }).click();
      await dialog.status.filter({ hasText: /^\d+ results/ }).waitFor();
      expect(await dialog.links.count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });
  });

  test("when a filter cannot be fetched, nothing is said to be found or not, and trying again helps", async () => {
    await visiting(browser, {}, async (page) => {
      await page.route(/\/filter\//, (route) => route.fulfill({ status: 503 }));
      await page.goto(`${urlOf("/search/")}?q=platform&kind=Measure`);
      const status = page.locator("main [role=status]");
      await status.filter({ hasText: /fetched/ }).waitFor();
      await page.unroute(/\/filter\//);
      await page.getByRole("button", { name: "Try again" }).click();
      await status.filter({ hasText: /^\d+ results?/ }).waitFor();
    });
  });
});

describe("whatever is typed", () => {
  const markup = `<img src=x onerror="document.title='ran'"><b>threshold</b>`;
  test.each([
    ["ten thousand letters", "x".repeat(10_000)],
    ["ten thousand words", "policy expo ".repeat(1_000)],
    ["control characters", "caps\u0000\u0007\u001b[31m\u202e\u2028"],
    ["markup", markup],
    ["right-to-left text", "منصة إنترنت الأشياء"],
    ["a lone surrogate", "caps \ud83d"],
    ["stop words", "what is the of and"],
    ["signs", "?!…“”()[]{}*^~:-"],
    ["Chinese signs", "，。！"],
    ["a backslash and a pattern", "\\d+(.*)$& $1"],
  ])("there is an answer or a sentence, for %s in the dialog and in the address", async (_, typed) => {
    await visiting(browser, {}, async (page) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      const dialog = await openDialog(page);
      // Not by `fill`, which a lone surrogate does not survive.
      await dialog.field.evaluate((field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }, typed);
      await dialog.status.filter({ hasText: /result|nothing/i }).waitFor();
      expect(await dialog.self.locator("img, b").count()).toBe(0);
      const query = new URLSearchParams({ q: typed.slice(0, 5_000), kind: markup.slice(0, 60), year: "‮" });
      for (const asked of [`q=${query.get("q") ? encodeURIComponent(query.get("q") ?? "") : ""}`, String(query)]) {
        await page.goto(`${urlOf("/search/")}?${asked}`);
        await page.locator("main [role=status]", { hasText: /result|nothing/i }).waitFor();
      }
      expect(await page.locator("img[src=x], main b").count()).toBe(0);
      expect(await page.title()).not.toBe("ran");
      expect(faults).toEqual([]);
    });
  });
});

/** Lets the fetches of some files wait until the function that it gives is called. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Runs in the browser: how many results stand in view. */
function inView(): number {
  const end = document.querySelector("dialog .search-panel")?.getBoundingClientRect().bottom ?? 0;
  const items = [...document.querySelectorAll("dialog [data-search-results] li")];
  return items.filter((item) => item.getBoundingClientRect().top < end).length;
}
