import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, urlOf, visiting } from "../built-site.ts";
import { ask, dialogOf, openDialog, typeEarly } from "../search-dialog.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one) => one === document.activeElement);

/** A key as an input method uses it while it composes a word. */
const composingKey = (element: Locator, key: string): Promise<void> =>
  element.evaluate((one, name) => {
    one.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, isComposing: true }));
  }, key);

/** Types letters that an input method has not made a word of yet; what comes back makes them one. */
async function compose(page: Page, letters: string): Promise<(word: string) => Promise<void>> {
  const devTools = await page.context().newCDPSession(page);
  const end = letters.length;
  await devTools.send("Input.imeSetComposition", { text: letters, selectionStart: end, selectionEnd: end });
  return async (word) => {
    await devTools.send("Input.insertText", { text: word });
  };
}

describe("in the search dialog", () => {
  test("Escape closes it at once, with words in its field that stand there again", async () => {
    await visiting(browser, {}, async (page) => {
      const dialog = await openDialog(page);
      await ask(dialog, "threshold");
      await page.keyboard.press("Escape");
      await dialog.self.waitFor({ state: "hidden" });
      await page.keyboard.press("Control+k");
      await dialog.self.waitFor();
      expect(await dialog.field.inputValue()).toBe("threshold");
    });
  });

  test("the keys belong to an input method while it composes a word", async () => {
    await visiting(browser, {}, async (page) => {
      const { self, field, links } = await openDialog(page);
      await ask(dialogOf(page), "threshold");
      await composingKey(field, "ArrowDown");
      expect(await hasFocus(field)).toBe(true);
      await composingKey(field, "Escape");
      expect(await self.isVisible()).toBe(true);
      await page.keyboard.press("ArrowDown");
      expect(await hasFocus(links.first())).toBe(true);
    });
  });

  test("a word is asked for when an input method has made it", async () => {
    await visiting(browser, {}, async (page) => {
      const { field, status } = await openDialog(page);
      const finish = await compose(page, "wu xi");
      await page.waitForTimeout(800);
      expect(await field.inputValue()).toBe("wu xi");
      expect(await status.textContent()).toBe("");
      await finish("无锡");
      await status.filter({ hasText: "results for “无锡”" }).waitFor();
    });
  });

  test("a word is asked for letter by letter on a touch screen, where every keyboard composes", async () => {
    await visiting(browser, { hasTouch: true, isMobile: true }, async (page) => {
      const { status } = await openDialog(page);
      await compose(page, "thresh");
      await status.filter({ hasText: "results for “thresh”" }).waitFor();
    });
  });

  test("words can be selected with the pointer let go beside it, where a press of its own closes it", async () => {
    await visiting(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      const { self, field } = await openDialog(page);
      await field.fill("threshold");
      const box = await field.boundingBox();
      if (!box) throw new Error("The field has no place.");
      await page.mouse.move(box.x + 90, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(20, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      expect(await self.isVisible()).toBe(true);
      await page.mouse.click(20, 400);
      await self.waitFor({ state: "hidden" });
    });
  });

  test("nothing is said of keys on a touch screen", async () => {
    const says = (options: object): Promise<boolean> =>
      visiting(browser, options, async (page) => (await openDialog(page)).self.getByText("The key /").isVisible());
    expect(await says({})).toBe(true);
    expect(await says({ hasTouch: true, isMobile: true })).toBe(false);
  });
});

test("only what is typed comes to stand in a field that is still fetched, no command", async () => {
  await visiting(browser, {}, async (page) => {
    await typeEarly(page);
    await page.keyboard.press("Control+c");
    await page.keyboard.press("Meta+c");
    await expect.poll(() => dialogOf(page).field.inputValue(), { timeout: 5_000 }).toBe("caps");
  });
});

test("the search page fetches no dialog", async () => {
  await visiting(browser, {}, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(urlOf("/search/"), { waitUntil: "networkidle" });
    const button = page.locator("header").getByRole("button", { name: "Search" });
    await button.hover();
    await button.focus();
    await page.waitForTimeout(500);
    expect(asked.filter((url) => url.includes("dialog"))).toEqual([]);
  });
});
