import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagesUnder, pathOf, urlOf, visiting } from "../built-site.ts";
import { ask, dialogOf, openDialog, typeEarly, type Dialog } from "../search-dialog.ts";

const [article = "/articles/"] = pagesUnder("/articles/");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("name") ?? document.activeElement?.textContent?.trim() ?? "",
  );

describe("the search dialog opens", () => {
  test.each(["/", article, "/timeline/", "/404.html"])(
    "on %s by its button, and gives the focus back",
    async (path) => {
      await visiting(browser, {}, async (page) => {
        await page.goto(urlOf(path));
        const button = page.locator("header").getByRole("button", { name: "Search" });
        await button.click();
        const { self } = dialogOf(page);
        await self.waitFor();
        expect(await focused(page)).toBe("q");
        await page.keyboard.press("Escape");
        await self.waitFor({ state: "hidden" });
        expect(await focused(page)).toBe("Search");
      });
    },
  );

  test.each(["Control+k", "Meta+k", "/"])("by %s, from a link which has the focus again afterwards", async (keys) => {
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/"));
      await page.locator("nav a").first().focus();
      await page.keyboard.press(keys);
      const { self, field } = dialogOf(page);
      await self.waitFor();
      expect(await field.inputValue()).toBe("");
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("Articles");
    });
  });

  test("and what was typed while it was fetched stands in its field", async () => {
    await visiting(browser, {}, async (page) => {
      await typeEarly(page);
      const { field } = dialogOf(page);
      await expect.poll(() => field.inputValue(), { timeout: 5_000 }).toBe("caps");
    });
  });

  test("by / until it is switched off, on other pages too, and again after that", async () => {
    await visiting(browser, {}, async (page) => {
      const { self } = await openDialog(page);
      const box = self.getByRole("checkbox");
      await box.uncheck();
      await page.goto(urlOf(article));
      await page.keyboard.press("/");
      await page.waitForTimeout(500);
      expect(await self.isVisible()).toBe(false);
      await page.keyboard.press("Control+k");
      await self.waitFor();
      expect(await box.isChecked()).toBe(false);
      await box.check();
      await page.keyboard.press("Escape");
      await self.waitFor({ state: "hidden" });
      await page.keyboard.press("/");
      await self.waitFor();
    });
  });

  test("not by / in a field", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/timeline/"));
      const words = page.locator("timeline-filter [name=q]");
      await words.focus();
      await page.keyboard.type("2009/10");
      expect(await words.inputValue()).toBe("2009/10");
      expect(await dialogOf(page).self.isVisible()).toBe(false);
    });
  });

  test("not on the search page, where the keys lead to its own field", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/search/"));
      await page.keyboard.press("/");
      expect(await page.locator("main input[type=search]").evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
      expect(await dialogOf(page).self.count()).toBe(0);
    });
  });

  test("not without a connection, and the page that is read stays", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf(article), { waitUntil: "networkidle" });
      await page.context().setOffline(true);
      await page.keyboard.press("Control+k");
      await page.locator("header").getByRole("button", { name: "Search is offline" }).waitFor();
      expect(pathOf(page.url())).toBe(article);
      await page.context().setOffline(false);
      await page.keyboard.press("Control+k");
      await dialogOf(page).self.waitFor();
      expect(await page.locator("header form button").textContent()).toBe("Search");
    });
  });

  test("without script the button leads to the search page", async () => {
    await visiting(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(article));
      await page.locator("header").getByRole("button", { name: "Search" }).click();
      expect(pathOf(page.url())).toBe("/search/");
    });
  });
});

/** The row that the tests look for. */
const row = "wuxi-2019-platform-3m";

/** How many results stand down to the one that leads to the row. */
const stepsToRow = async ({ links }: Dialog): Promise<number> =>
  1 + (await links.evaluateAll((all, id) => all.findIndex((link) => link.getAttribute("href")?.endsWith(id)), row));

describe("in the search dialog", () => {
  test("the keys lead to a result, to its page and to the words on it", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      await ask(dialog, "industrial internet platforms may get a subsidy");
      const steps = await stepsToRow(dialog);
      expect(steps).toBeGreaterThan(0);
      const press = async (key: string): Promise<void> => {
        for (let step = 0; step < steps; step += 1) await page.keyboard.press(key);
      };
      await press("ArrowDown");
      expect(await focused(page)).toBe("Industrial internet platforms");
      await press("ArrowUp");
      expect(await focused(page)).toBe("q");
      await press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/subsidies/);
      expect(new URL(page.url()).hash).toBe(`#${row}`);
      await expect.poll(() => highlightedIn(page, `#${row}`)).toContain("subsidy");
      await expect.poll(() => isInView(page), { timeout: 5_000 }).toBe(true);
      // The statement stands in a part of the row that is closed at first.
      expect(await page.locator(`#${row}`).getByText("may get a subsidy of up to").first().isVisible()).toBe(true);
    });
  });

  test.each([
    ["expo visitors 2019", "/data/observations/#expo-2019-visitors"],
    ["demonstration zone approved", "/timeline/#zone-approved-2009-11-13"],
  ])("“%s” leads to the row that was chosen, and highlights nothing beside it", async (question, address) => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      await ask(dialog, question);
      await dialog.self.locator(`a[href$="${address}"]`).click();
      await page.waitForURL((url) => url.href.endsWith(address));
      const [, id = ""] = address.split("#");
      await expect.poll(() => highlightedIn(page, `#${id}`)).not.toEqual([]);
      expect(await highlightedIn(page, `#${id}`)).toBeDefined();
      await expect.poll(() => isInView(page, id), { timeout: 5_000 }).toBe(true);
    });
  });

  test("a result on the same page closes it and is scrolled to", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page, "/subsidies/");
      await ask(dialog, "industrial internet platforms may get a subsidy");
      await dialog.links.nth((await stepsToRow(dialog)) - 1).click();
      await dialog.self.waitFor({ state: "hidden" });
      await expect.poll(() => isInView(page), { timeout: 5_000 }).toBe(true);
    });
  });

  test("the focus stays inside", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      await ask(dialog, "threshold");
      const outside: string[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press("Tab");
        const place = await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.closest("dialog") || activeElement === document.body ? "" : activeElement?.outerHTML;
        });
        if (place) outside.push(place);
      }
      expect(outside).toEqual([]);
    });
  });

  test("Enter and the link below lead to all results with the same question and filters", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      await ask(dialog, "platform");
      const kind = dialog.self.getByRole("combobox", { name: "Kind" });
      await kind.hover();
      await kind.selectOption("Measure");
      const link = dialog.self.getByRole("link", { name: /^All \d+ results$/ });
      await expect.poll(() => link.getAttribute("href")).toMatch(/search\/\?q=platform&kind=Measure$/);
      await dialog.field.press("Enter");
      await page.waitForURL(/search\/\?q=platform&kind=Measure$/);
    });
  });
});

test("the search dialog is not printed", async () => {
  await visiting(browser, {}, async (page) => {
    const { self } = await openDialog(page);
    await page.emulateMedia({ media: "print" });
    expect(await self.isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});

/** Whether the row stands in the window. */
const isInView = (page: Page, at = row): Promise<boolean> =>
  page.evaluate((id) => {
    const boxes = [...document.querySelectorAll(`#${id}, .row-card`)].map((one) => one.getBoundingClientRect());
    return boxes.some((box) => box.bottom > 0 && box.top < innerHeight);
  }, at);

/** The words that are highlighted in an element, or in the card of a row; undefined where some are highlighted elsewhere. */
async function highlightedIn(page: Page, selector: string): Promise<string[] | undefined> {
  return await page.evaluate((at) => {
    const places = [...document.querySelectorAll(`${at}, .row-card`)];
    const ranges = [...(CSS.highlights.get("found") ?? [])] as Range[];
    const isThere = ({ startContainer }: Range): boolean => places.some((place) => place.contains(startContainer));
    return ranges.every(isThere) ? ranges.map(String) : undefined;
  }, selector);
}
