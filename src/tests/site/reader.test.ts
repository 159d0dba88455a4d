import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagePaths, pagesUnder, pathOf, urlOf, visiting } from "../built-site.ts";

const articles = pagesUnder("/articles/");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("every page", () => {
  test("loads without an error, and nothing it asks for is missing", async () => {
    const faults: string[] = [];
    await visiting(browser, {}, async (page) => {
      page.on("pageerror", (error) => faults.push(`${pathOf(page.url())}: ${error.message}`));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) faults.push(`${pathOf(page.url())}: ${message.text()}`);
      });
      page.on("response", (response) => {
        if (response.status() >= 400) faults.push(`${pathOf(page.url())}: ${response.status()} ${response.url()}`);
      });
      for (const path of pagePaths()) await page.goto(urlOf(path), { waitUntil: "load" });
    });
    expect(faults).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  test.each(["/", "/search/", ...articles.slice(0, 1)])(
    "the first stop on %s leads past the head of the page",
    async (path) => {
      await visiting(browser, {}, async (page) => {
        await page.goto(urlOf(path));
        await page.keyboard.press("Tab");
        const skip = page.locator(":focus");
        expect(await skip.getAttribute("href")).toBe(`#${await page.locator("main").getAttribute("id")}`);
        await expect.poll(async () => (await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
      });
    },
  );

  test("every stop of an article shows where it is", async () => {
    const unmarked = await visiting(browser, {}, async (page) => {
      await page.goto(urlOf(articles[0] ?? "/"));
      const found = new Set<string>();
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press("Tab");
        const fault = await page.evaluate(unmarkedFocus);
        if (fault) found.add(fault);
      }
      return [...found];
    });
    expect(unmarked).toEqual([]);
  });
});

describe("the theme", () => {
  test("follows the system", async () => {
    const [light, dark] = [await groundIn("light"), await groundIn("dark")];
    expect(brightness(light)).toBeGreaterThan(200);
    expect(brightness(dark)).toBeLessThan(60);
  });

  test("is switched without a reload and remembered on other pages", async () => {
    await visiting(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(urlOf("/"));
      await page.evaluate(() => Object.assign(window, { notReloaded: true }));
      await page.getByRole("button", { name: "Dark" }).press("Enter");
      expect(brightness(await groundOf(page))).toBeLessThan(60);
      expect(await page.evaluate(() => "notReloaded" in window)).toBe(true);

      await page.goto(urlOf("/sources/"), { waitUntil: "commit" });
      await page.waitForFunction(() => document.body !== null);
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
      expect(brightness(await groundOf(page))).toBeLessThan(60);
    });
  });

  test("can be given back to the system", async () => {
    await visiting(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(urlOf("/"));
      await page.getByRole("button", { name: "Dark" }).press("Enter");
      await page.getByRole("button", { name: "System" }).press("Enter");
      expect(brightness(await groundOf(page))).toBeGreaterThan(200);
    });
  });

  test("tells a screen reader which one is chosen", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/"));
      await page.getByRole("button", { name: "Light" }).press("Enter");
      const choice = page.getByRole("group", { name: "Theme" });
      expect(await choice.getByRole("button", { pressed: true }).allInnerTexts()).toEqual(["Light"]);
    });
  });
});

describe("on paper", () => {
  test.each(articles)("%s shows every table and no navigation", async (article) => {
    const { charts, tables, hidden, chrome } = await visiting(browser, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(urlOf(article));
      return await page.evaluate(() => {
        const isShown = (element: Element): boolean =>
          element.checkVisibility() && element.getBoundingClientRect().height > 0;
        const tables = [...document.querySelectorAll("figure[data-chart] table")];
        return {
          charts: document.querySelectorAll("figure[data-chart]").length,
          tables: tables.length,
          hidden: tables.filter((table) => !isShown(table)).length,
          chrome: [...document.querySelectorAll("nav, form")].filter(isShown).length,
        };
      });
    });
    expect(tables).toBe(charts);
    expect(hidden).toBe(0);
    expect(chrome).toBe(0);
  });
});

describe("in forced colours", () => {
  test.each(articles)("%s shows its charts", async (article) => {
    const { charts, drawn } = await visiting(browser, {}, async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.goto(urlOf(article));
      const charts = await page.locator("figure[data-chart] chart-picture").count();
      const pictures = page.locator("figure[data-chart] svg").filter({ visible: true });
      const shots = await Promise.all((await pictures.all()).map((picture) => picture.screenshot()));
      const reader = await browser.newPage();
      const drawn = await Promise.all(shots.map((shot) => reader.evaluate(shareOfInk, shot.toString("base64"))));
      await reader.close();
      return { charts, drawn };
    });
    expect(drawn).toHaveLength(charts);
    for (const share of drawn) expect(share).toBeGreaterThan(0.01);
  });
});

describe("at an address that does not exist", () => {
  test("a page says so and leads on", async () => {
    await visiting(browser, {}, async (page) => {
      const response = await page.goto(urlOf("/no/such/page/"));
      expect(response?.status()).toBe(404);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/\S/);
      await page.locator("main").getByRole("link").first().click();
      await page.waitForURL((url) => siteStatus(url.pathname));
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    });
  });
});

const siteStatus = (pathname: string): boolean => !pathname.includes("/no/such/page/");

/** Runs in the browser: the element with the focus, unless an outline of at least 2 pixels marks it. */
function unmarkedFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return "";
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  return isMarked ? "" : element.outerHTML.slice(0, 120);
}

/**
 * Runs in the browser: the share of pixels of a picture that differ from its upper left corner, which is ground. Marks
 * and letters count alike, so this tells a picture from an empty place, and not a good one from a bad one.
 */
async function shareOfInk(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const brush = new OffscreenCanvas(image.width, image.height).getContext("2d");
  if (!brush) throw new Error("No canvas to read a picture with.");
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, image.width, image.height);
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) inked += 1;
  }
  return inked / (data.length / 4);
}

/** The colour of the page's ground, as the browser computes it. */
async function groundOf(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const [ground] = [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((colour) => colour !== "rgba(0, 0, 0, 0)");
    return ground ?? "none";
  });
}

async function groundIn(colorScheme: "light" | "dark"): Promise<string> {
  return await visiting(browser, { colorScheme }, async (page) => {
    await page.goto(urlOf("/"));
    return await groundOf(page);
  });
}

/** How bright a colour such as `rgb(251, 249, 245)` is, from 0 to 255. */
function brightness(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
