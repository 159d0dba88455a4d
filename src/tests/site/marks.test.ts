import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagesUnder, readSite, urlOf, visiting } from "../built-site.ts";

const articles = pagesUnder("/articles/");
const withValues = articles.filter((page) => readSite(page).includes("<value-card"));
const withMarks = articles.filter((page) => readSite(page).includes('class="mark"'));
const [valued = "/"] = withValues;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const desk = { viewport: { width: 1280, height: 800 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("some article has values and some has marks of notes", () => {
  expect(withValues).not.toEqual([]);
  expect(withMarks).not.toEqual([]);
});

describe("a value in a text", () => {
  test("opens its card under a pointer, lets the pointer onto it, and closes it after", async () => {
    await visitingValue(desk, async ({ page, value, card }) => {
      expect(await card.isVisible()).toBe(false);
      await value.hover();
      await card.waitFor({ state: "visible" });
      await card.hover();
      await page.waitForTimeout(500);
      expect(await card.isVisible()).toBe(true);
      await page.locator("h1").hover();
      await card.waitFor({ state: "hidden" });
    });
  });

  test("tells in its card the figure, the source and how sure it is", async () => {
    await visitingValue(desk, async ({ value, card }) => {
      await value.hover();
      await card.waitFor({ state: "visible" });
      const words = squeezed(await card.innerText());
      expect(words).toContain(squeezed(await value.innerText()));
      expect(words).toMatch(/“.+”/);
      expect(words).toMatch(/(high|medium|low) confidence/);
    });
  });

  test("opens its card when it has the focus, and keeps it while one goes through its links", async () => {
    await visitingValue(desk, async ({ page, value, card }) => {
      await value.focus();
      await card.waitFor({ state: "visible" });
      for (let links = await card.getByRole("link").count(); links > 0; links -= 1) {
        await page.keyboard.press("Tab");
        expect(await card.evaluate((box) => box.contains(document.activeElement))).toBe(true);
        expect(await card.isVisible()).toBe(true);
      }
      await page.keyboard.press("Tab");
      await card.waitFor({ state: "hidden" });
    });
  });

  test("closes its card on Escape, whether a pointer or the focus opened it", async () => {
    await visitingValue(desk, async ({ page, value, card }) => {
      await value.hover();
      await card.waitFor({ state: "visible" });
      await page.keyboard.press("Escape");
      expect(await card.isVisible()).toBe(false);
      await page.mouse.move(0, 0);

      await value.focus();
      await card.waitFor({ state: "visible" });
      await page.keyboard.press("Escape");
      expect(await card.isVisible()).toBe(false);
      expect(await value.evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  test("opens its card on a tap, and leads to its row on a second one", async () => {
    await visitingValue(phone, async ({ page, value, card, row }) => {
      const before = page.url();
      await value.tap();
      await card.waitFor({ state: "visible" });
      expect(page.url()).toBe(before);
      await value.tap();
      await expectRow(page, row);
    });
  });

  test("closes its card on a tap elsewhere", async () => {
    await visitingValue(phone, async ({ page, value, card }) => {
      await value.tap();
      await card.waitFor({ state: "visible" });
      await page.touchscreen.tap(5, 5);
      await card.waitFor({ state: "hidden" });
    });
  });

  test("is a link to its row without script", async () => {
    await visitingValue({ ...desk, javaScriptEnabled: false }, async ({ page, value, card, row }) => {
      expect(await card.isVisible()).toBe(false);
      await value.click();
      await expectRow(page, row);
    });
  });

  test.each([320, 360, 1280])("has a card that stays on the screen, %i pixels wide", async (width) => {
    const faults: string[] = [];
    await visiting(browser, { viewport: { width, height: 800 } }, async (page) => {
      for (const article of withValues) {
        await page.goto(urlOf(article));
        for (const box of await page.locator("value-card").all()) {
          await box.locator(".value").focus();
          const place = await box.locator(".card").boundingBox();
          if (!place || place.x < 0 || place.x + place.width > width)
            faults.push(`${article} ${await box.locator(".value").innerText()}: ${JSON.stringify(place)}`);
        }
        const scrolled = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
        if (scrolled > width) faults.push(`${article} is ${scrolled} pixels wide`);
      }
    });
    expect(faults).toEqual([]);
  });
});

describe.each(withMarks)("the marks of %s", (article) => {
  test("open their note under their line at a tap and close it at a second one, 360 pixels wide", async () => {
    await visiting(browser, phone, async (page) => {
      await page.goto(urlOf(article));
      const before = page.url();
      const mark = page.locator(".mark a").first();
      const note = page.locator(".open-note");
      expect(await note.count()).toBe(0);

      await mark.tap();
      await note.waitFor({ state: "visible" });
      expect(await mark.getAttribute("aria-expanded")).toBe("true");
      expect((await note.boundingBox())?.y ?? 0).toBeGreaterThanOrEqual(await bottomOf(mark));
      expect(squeezed(await note.innerText())).toContain(await wordsOfEntry(page, mark));

      await mark.tap();
      await note.waitFor({ state: "detached" });
      expect(await mark.getAttribute("aria-expanded")).toBe("false");
      expect(page.url()).toBe(before);
    });
  });

  test("each open a note of their own and close that one", async () => {
    await visiting(browser, phone, async (page) => {
      await page.goto(urlOf(article));
      expect(await page.evaluate(openAndCloseAll)).toEqual([]);
    });
  });

  test("lead to the list at the end without script", async () => {
    await visiting(browser, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(article));
      const mark = page.locator(".mark a").first();
      const address = (await mark.getAttribute("href")) ?? "";
      await mark.tap();
      await page.waitForURL((url) => url.hash === address);
      expect(await page.locator(address).isVisible()).toBe(true);
    });
  });

  test("have their notes in the margin, 1280 pixels wide, and none of them on a phone", async () => {
    const named = new Set(await hrefsOfMarks(article));
    expect(await visibleNotes(article, desk)).toBe(named.size);
    expect(await visibleNotes(article, phone)).toBe(0);
  });
});

interface Value {
  page: Page;
  /** The link in the sentence. */
  value: Locator;
  card: Locator;
  /** The row that it names, as dataset/id. */
  row: string;
}

/** Opens an article at its first value. */
async function visitingValue(
  options: Parameters<typeof visiting>[1],
  visit: (value: Value) => Promise<void>,
): Promise<void> {
  await visiting(browser, options, async (page) => {
    await page.goto(urlOf(valued));
    const box = page.locator("value-card").first();
    const row = (await box.locator("data").getAttribute("data-of")) ?? "";
    await visit({ page, value: box.locator(".value"), card: box.locator(".card"), row });
  });
}

/** Expects that the page that was opened shows a row, and that its address names it. */
async function expectRow(page: Page, row: string): Promise<void> {
  const [, id = ""] = row.split("/");
  await page.waitForURL((url) => url.hash === `#${id}`);
  const shown = page.locator(`[id="${id}"]`);
  expect(await shown.isVisible()).toBe(true);
  expect(await shown.getAttribute("data-row")).toBe(row);
}

/** The lower edge of the sign of a mark, whose target is larger than its line. */
async function bottomOf(mark: Locator): Promise<number> {
  return await mark.evaluate((link) => {
    const letters = document.createRange();
    letters.selectNodeContents(link);
    return letters.getBoundingClientRect().bottom;
  });
}

/** What the list at the end says of the note of a mark, up to its first link. */
async function wordsOfEntry(page: Page, mark: Locator): Promise<string> {
  const address = (await mark.getAttribute("href")) ?? "";
  return squeezed(await page.locator(`${address} a`).first().innerText());
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Runs in the browser: the marks that open no note of their own behind the last mark beside them, or do not close that one. */
function openAndCloseAll(): string[] {
  const faults: string[] = [];
  const marks = [...document.querySelectorAll<HTMLAnchorElement>(".prose .mark a")];
  const notes = (): Element[] => [...document.querySelectorAll(".open-note")];
  for (const [index, link] of marks.entries()) {
    const name = `mark ${index + 1} (${link.textContent?.trim()})`;
    link.click();
    const [note, ...others] = notes();
    if (!note || others.length > 0) faults.push(`${name} opens ${notes().length} notes`);
    const before = note?.previousElementSibling;
    if (!before?.matches(".mark, .margin-note")) faults.push(`${name} opens its note away from the marks`);
    if (note?.nextElementSibling?.matches(".mark-joined")) faults.push(`${name} opens its note between marks`);
    if (note?.children[0]?.textContent !== link.textContent?.trim()) faults.push(`${name} opens the note of another`);
    link.click();
    if (notes().length > 0) faults.push(`${name} does not close its own note`);
  }
  // All at once: none stands between two marks.
  for (const link of marks) link.click();
  const torn = document.querySelectorAll(".open-note + .mark-joined").length;
  if (notes().length !== marks.length || torn > 0) faults.push(`${notes().length} notes, ${torn} between marks`);
  return faults;
}

/** The addresses of all marks in the text of an article. */
async function hrefsOfMarks(article: string): Promise<string[]> {
  return await visiting(browser, desk, async (page) => {
    await page.goto(urlOf(article));
    return await page
      .locator(".prose .mark a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  });
}

/** How many notes a reader sees in the margin. */
async function visibleNotes(article: string, options: Parameters<typeof visiting>[1]): Promise<number> {
  return await visiting(browser, options, async (page) => {
    await page.goto(urlOf(article));
    return await page.locator(".margin-note").filter({ visible: true }).count();
  });
}
