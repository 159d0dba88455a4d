import type { Browser, Locator, Page, Request, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, readSite, urlOf, visiting } from "../built-site.ts";
import { ask, openDialog } from "../search-dialog.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const field = (page: Page): Locator => page.locator("main input[type=search]");
const links = (page: Page): Locator => page.locator("main .results a");
const below = (page: Page): Locator => page.locator("main [data-search-more]");
const filters = (page: Page): Locator => page.locator("main .filter-fields");
/** How long a busy machine may take, in milliseconds. */
const slow = { timeout: 10_000 };
const fragments = /\/pagefind\/fragment\//;

/** Waits for an outcome of so many results. */
async function told(page: Page, words: string): Promise<void> {
  await page
    .locator("main [role=status]")
    .filter({ hasText: new RegExp(`^\\d+ results?.*${words}`) })
    .waitFor();
}

/** Opens the search page with a question. */
async function openAsked(page: Page, question: string): Promise<void> {
  await page.goto(`${urlOf("/search/")}?q=${question}`);
  await told(page, question);
}

/** The values of a filter, with the words beside each. */
async function valuesOf(page: Page, name: string): Promise<Map<string, string>> {
  const options = filters(page).getByRole("combobox", { name }).locator("option:not([value=''])");
  await options.first().waitFor({ state: "attached" });
  const pairs = await options.evaluateAll((all) => all.map((one) => [one.getAttribute("value"), one.textContent]));
  return new Map(pairs.map(([value, words]) => [value ?? "", words ?? ""]));
}

describe("more results that cannot be fetched", () => {
  test("are told below those that stand there, and trying again helps", async () => {
    await visiting(browser, {}, async (page) => {
      await openAsked(page, "wuxi");
      const before = await links(page).allTextContents();
      await page.route(fragments, (route) => route.abort());
      await page.getByRole("button", { name: "Show more" }).click();
      await below(page).getByRole("alert").filter({ hasText: "More could not be fetched." }).waitFor();
      expect(await links(page).allTextContents()).toEqual(before);
      await told(page, "wuxi");
      await page.unroute(fragments);
      await below(page).getByRole("button", { name: "Try again" }).click();
      await expect.poll(() => links(page).count(), slow).toBeGreaterThan(before.length);
      expect(await below(page).textContent()).toBe(" Show more");
    });
  });

  test("do not touch the results of a later question", async () => {
    await visiting(browser, {}, async (page) => {
      await openAsked(page, "wuxi");
      const held: Route[] = [];
      let isHolding = true;
      await page.route(fragments, async (route) => {
        if (isHolding) held.push(route);
        else await route.continue();
      });
      await page.getByRole("button", { name: "Show more" }).click();
      await expect.poll(() => held.length, slow).toBeGreaterThan(5);
      isHolding = false;
      await field(page).fill("threshold");
      await told(page, "threshold");
      const count = await links(page).count();
      for (const route of held) await route.abort();
      await page.waitForTimeout(300);
      expect(await links(page).count()).toBe(count);
      await told(page, "threshold");
      expect(await page.getByText("could not be fetched").count()).toBe(0);
    });
  });

  test("are asked for once, however often the button is pressed", async () => {
    await visiting(browser, {}, async (page) => {
      await openAsked(page, "wuxi");
      const lists = page.locator("main .results ol");
      const before = await lists.count();
      await page.getByRole("button", { name: "Show more" }).evaluate((button) => {
        (button as HTMLButtonElement).click();
        (button as HTMLButtonElement).click();
      });
      await expect.poll(() => lists.count(), slow).toBeGreaterThan(before);
      await page.waitForTimeout(300);
      expect(await lists.count()).toBe(before + 1);
    });
  });
});

test("where a script of the search cannot be fetched, trying again brings the search page with the question", async () => {
  await visiting(browser, {}, async (page) => {
    const script = /full-text\.client/;
    await page.route(script, (route) => route.abort());
    const dialog = await openDialog(page);
    await ask(dialog, "platform", /fetched/);
    await page.unroute(script);
    await dialog.self.getByRole("button", { name: "Try again" }).click();
    await page.waitForURL(/search\/\?q=platform$/);
    await told(page, "platform");
  });
});

test("texts are fetched for the last of a question's letters only", async () => {
  await visiting(browser, {}, async (page) => {
    await page.goto(urlOf("/search/"));
    await field(page).focus();
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request: Request) => fragments.test(request.url()) && asked.push(request.url()));
    await field(page).evaluate(async (input) => {
      for (let end = 1; end <= "platform".length; end += 1) {
        (input as HTMLInputElement).value = "platform".slice(0, end);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    });
    await told(page, "“platform”");
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThanOrEqual(20);
  });
});

describe("the numbers of the filters", () => {
  test("are fetched when a reader turns to them, and follow each question from then on", async () => {
    await visiting(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await openAsked(page, "platform");
      await page.waitForLoadState("networkidle");
      const option = filters(page).locator("option[value=Measure]");
      expect(await option.count()).toBe(0);
      const before = asked.length;
      await filters(page).hover();
      await option.waitFor({ state: "attached" });
      expect(asked.length).toBeGreaterThan(before);
      const words = await option.textContent();
      await field(page).fill("threshold");
      await expect.poll(() => option.textContent(), slow).not.toBe(words);
    });
  });

  test("stand there by themselves where nothing can hover, and with a filter in the address", async () => {
    await visiting(browser, { hasTouch: true, isMobile: true }, async (page) => {
      await openAsked(page, "platform");
      expect((await valuesOf(page, "Kind")).has("Measure")).toBe(true);
    });
    await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?q=platform&kind=Measure`);
      await expect.poll(async () => (await valuesOf(page, "Kind")).get("Measure"), slow).toMatch(/^Measure \(\d+\)$/);
    });
  });

  test("are those of the whole record before anything is asked, and one is enough to ask", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/search/"));
      await filters(page).hover();
      const kinds = await valuesOf(page, "Kind");
      const titled = [...readSite("/pagefind/titles.txt").matchAll(/^([A-Z]\w+) \//gm)].map(([, kind = ""]) => kind);
      expect(titled.length).toBeGreaterThan(8);
      expect(titled.filter((kind) => !kinds.has(kind))).toEqual([]);
      await filters(page).getByRole("combobox", { name: "Kind" }).selectOption("Term");
      await told(page, "");
      expect(`Term (${Number.parseInt((await page.locator("main [role=status]").textContent()) ?? "", 10)})`).toBe(
        kinds.get("Term"),
      );
    });
  });

  test("do not outlive their question", async () => {
    await visiting(browser, {}, async (page) => {
      await openAsked(page, "platform");
      await filters(page).hover();
      const measures = (await valuesOf(page, "Kind")).get("Measure");
      await field(page).fill("");
      await expect.poll(async () => (await valuesOf(page, "Kind")).get("Measure"), slow).not.toBe(measures);
      await field(page).fill("platform");
      await expect.poll(async () => (await valuesOf(page, "Kind")).get("Measure"), slow).toBe(measures);
    });
  });

  test("of years are not named like a topic whose id is a year", async () => {
    await visiting(browser, {}, async (page) => {
      const titles = readSite("/pagefind/titles.txt").replace(/^policy\/\tPolicy$/m, "2019/\tThe year of policy");
      expect(titles).toContain("The year of policy");
      await page.route("**/titles.txt", (route) => route.fulfill({ body: titles, contentType: "text/plain" }));
      await openAsked(page, "platform");
      await filters(page).hover();
      expect((await valuesOf(page, "Year")).get("2019")).toMatch(/^2019 \(\d+\)$/);
    });
  });
});
