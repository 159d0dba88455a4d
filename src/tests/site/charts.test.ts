import AxeBuilder from "@axe-core/playwright";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagesUnder, readSite, urlOf, visiting } from "../built-site.ts";

const charts = pagesUnder("/charts/").filter(
  (page) => readSite(page).includes("<svg class=chart-picture") || readSite(page).includes('<svg class="chart-picture'),
);
const withSwitches = charts.filter((page) => /<button class="?series-/.test(readSite(page)));
const [some = "/"] = charts;
const [switched = "/"] = withSwitches;
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** The share of pixels that may differ between a picture and its canvas: the edges of letters are smoothed otherwise. */
const mostDifferent = 0.02;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("there are charts, and one of them has switches", () => {
  expect(charts).not.toEqual([]);
  expect(withSwitches).not.toEqual([]);
});

describe("a chart stays a picture", () => {
  test("until a pointer has rested on it for 100 ms", async () => {
    await atChart(some, desk, async (page) => {
      const box = await boxOf(page);
      await page.mouse.move(box.x + 20, box.y + 20);
      await page.mouse.move(box.x + 20, box.y - 40);
      await page.waitForTimeout(300);
      expect(await isAwake(page)).toBe(false);
      await page.mouse.move(box.x + 20, box.y + 20);
      await awake(page);
    });
  });

  test("while a finger scrolls over it, and wakes at a tap", async () => {
    await atChart(some, phone, async (page) => {
      await page.locator(".chart-frame").scrollIntoViewIfNeeded();
      const box = await boxOf(page);
      const session = await page.context().newCDPSession(page);
      const place = { x: box.x + 40, y: box.y + Math.min(60, box.height / 2) };
      await session.send("Input.synthesizeScrollGesture", { ...place, yDistance: -120, gestureSourceType: "touch" });
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await isAwake(page)).toBe(false);
      await page.locator(".chart-frame").tap({ position: { x: 40, y: 30 } });
      await awake(page);
      await page.locator(".chart-tip").waitFor({ state: "visible" });
    });
  });

  test("where its script cannot be had, says so, and wakes later when it can", async () => {
    await atChart(some, desk, async (page) => {
      await page.route(/live\.json|chart-awake/, (route) => route.abort());
      await page.locator(".chart-frame").click();
      await page.locator(".chart-failed").waitFor({ state: "visible" });
      expect(await page.locator("chart-picture").innerText()).toContain("the table below has the values");
      expect(
        await page.locator(".chart-picture:visible").evaluate((picture) => getComputedStyle(picture).opacity),
      ).toBe("1");
      await page.unroute(/live\.json|chart-awake/);
      await page.locator(".chart-frame").click();
      await awake(page);
      expect(await page.locator("[data-failed]").count()).toBe(0);
      expect(await page.locator(".chart-frame canvas").count()).toBe(1);
    });
  });

  test("on paper, awake or not", async () => {
    await atChart(some, desk, async (page) => {
      await page.locator(".chart-slider").focus();
      await awake(page);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".chart-frame canvas").isVisible()).toBe(false);
      expect(await page.locator(".chart-tip").isVisible()).toBe(false);
      expect(
        await page.locator(".chart-picture:visible").evaluate((picture) => getComputedStyle(picture).opacity),
      ).toBe("1");
    });
  });
});

describe.each(charts)("%s", (chart) => {
  test.each([
    [360, "light"],
    [768, "dark"],
    [1280, "light"],
  ] as const)("wakes in the same box and looks as its picture did, %i pixels wide, %s", async (width, colorScheme) => {
    await atChart(chart, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
      await page.locator(".chart-slider").evaluate((slider) => slider.scrollIntoView({ block: "center" }));
      const before = await boxOf(page);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const picture = await shotOf(page);
      await page.evaluate(watchShifts);
      await page.locator(".chart-slider").evaluate((slider: HTMLElement) => slider.focus({ preventScroll: true }));
      await awake(page);
      await page.keyboard.press("Escape");
      expect(await boxOf(page)).toEqual(before);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
      expect(await differenceOf(picture, await shotOf(page))).toBeLessThan(mostDifferent);
    });
  });

  test("says each of its values once as keys walk it, with its source, and does not go round", async () => {
    await atChart(chart, desk, async (page) => {
      const slider = page.locator(".chart-slider");
      const marks = Number(await slider.getAttribute("max"));
      await slider.focus();
      await awake(page);
      await page.keyboard.press("Home");
      const said = [await spoken(page)];
      for (let step = 1; step < marks; step += 1) {
        await page.keyboard.press("ArrowRight");
        said.push(await spoken(page));
        expect(await page.locator(".chart-tip").isVisible()).toBe(true);
      }
      expect(new Set(said).size).toBe(marks);
      for (const words of said) expect(words).toMatch(/\. Sources?: \S/);
      const values = await page.locator("figure.chart table tbody tr").count();
      expect(marks).toBeLessThanOrEqual(values);
      await page.keyboard.press("ArrowRight");
      expect(await spoken(page)).toBe(said.at(-1));
      await page.keyboard.press("Home");
      expect(await spoken(page)).toBe(said[0]);
      await page.keyboard.press("ArrowLeft");
      expect(await spoken(page)).toBe(said[0]);
      await page.keyboard.press("End");
      expect(await spoken(page)).toBe(said.at(-1));
      await page.keyboard.press("Escape");
      expect(await page.locator(".chart-tip").isVisible()).toBe(false);
      expect(await slider.evaluate((control) => control === document.activeElement)).toBe(false);
    });
  });

  test("keeps its box of words on the screen, 320 pixels wide", async () => {
    await atChart(chart, { viewport: { width: 320, height: 640 } }, async (page) => {
      const slider = page.locator(".chart-slider");
      await slider.focus();
      await awake(page);
      for (const key of ["Home", "End"]) {
        await page.keyboard.press(key);
        const place = await page.locator(".chart-tip").boundingBox();
        expect(place?.x).toBeGreaterThanOrEqual(0);
        expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(320);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});

describe("an awake chart", () => {
  test("shows a box that can be pointed at, stays meanwhile, leads to the row, and goes on Escape", async () => {
    await atChart(some, desk, async (page) => {
      await page.locator(".chart-frame").click({ position: { x: 200, y: 20 } });
      const tip = page.locator(".chart-tip");
      await tip.waitFor({ state: "visible" });
      await tip.hover();
      await page.waitForTimeout(500);
      expect(await tip.isVisible()).toBe(true);
      const row = await tip.locator("a").getAttribute("href");
      const rows = await page
        .locator("figure.chart table tbody th a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(rows).toContain(row);
      await page.keyboard.press("Escape");
      expect(await tip.isVisible()).toBe(false);
    });
  });

  test("opens the row of its box by a click while the slider has the focus, and by Enter", async () => {
    await atChart(some, desk, async (page) => {
      for (const open of ["click", "Enter"]) {
        await page.goto(urlOf(some), { waitUntil: "networkidle" });
        await page.locator(".chart-slider").focus();
        await awake(page);
        const row = await page.locator(".chart-tip a").getAttribute("href");
        if (open === "click") await page.locator(".chart-tip a").click();
        else await page.keyboard.press(open);
        await page.waitForURL((url) => url.href.endsWith(row ?? "?"));
      }
    });
  });

  test.each([
    ["the pointer has left", (page: Page) => page.mouse.move(2, 2)],
    ["the focus has moved on", (page: Page) => page.keyboard.press("Tab")],
  ] as const)("opens no box when it wakes after %s", async (_, leave) => {
    await atChart(some, desk, async (page) => {
      await page.route(/live\.json/, async (route) => {
        await page.waitForTimeout(400);
        await route.continue();
      });
      const box = await boxOf(page);
      await page.locator(".chart-slider").focus();
      await page.mouse.move(box.x + 100, box.y + 60);
      await page.waitForTimeout(150);
      await page.locator(".chart-slider").evaluate((slider: HTMLElement) => slider.blur());
      await leave(page);
      await awake(page);
      await page.waitForTimeout(400);
      expect(await page.locator(".chart-tip").count()).toBe(0);
    });
  });

  test("closes its box when the pointer has left", async () => {
    await atChart(some, desk, async (page) => {
      await page.locator(".chart-frame").click({ position: { x: 200, y: 20 } });
      await page.locator(".chart-tip").waitFor({ state: "visible" });
      await page.mouse.move(2, 2);
      await page.locator(".chart-tip").waitFor({ state: "hidden" });
    });
  });

  test("takes the colours of another theme at once, without being touched", async () => {
    await atChart(some, { ...desk, colorScheme: "light" }, async (page) => {
      await page.locator(".chart-slider").focus();
      await awake(page);
      const inLight = await page.evaluate(coloursOfCanvas);
      await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
      await page.waitForTimeout(50);
      const inDark = await page.evaluate(coloursOfCanvas);
      expect(inDark).not.toEqual(inLight);
      await page.evaluate(() => document.documentElement.removeAttribute("data-theme"));
      await page.emulateMedia({ colorScheme: "dark" });
      await page.waitForTimeout(50);
      expect(await page.evaluate(coloursOfCanvas)).toEqual(inDark);
    });
  });

  test("takes the reader's own colours where they are forced", async () => {
    await atChart(some, { ...desk, forcedColors: "active" }, async (page) => {
      await page.locator(".chart-slider").focus();
      await awake(page);
      const allowed = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("span"));
        probe.style.cssText = "forced-color-adjust:none;color:CanvasText";
        return getComputedStyle(probe).color;
      });
      expect(await page.evaluate(coloursOfCanvas)).toContain(allowed.replace(/\s/g, ""));
    });
  });

  test("is painted anew for another width, and for 400 % zoom", async () => {
    await atChart(some, desk, async (page) => {
      await page.locator(".chart-slider").focus();
      await awake(page);
      for (const width of [700, 320]) {
        await page.setViewportSize({ width, height: 640 });
        await page.waitForTimeout(100);
        const canvas = await page.locator(".chart-frame canvas").boundingBox();
        const picture = await page.locator(".chart-picture:visible").boundingBox();
        expect(canvas).toEqual(picture);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });

  test("switches a series off and on by a button, which the keys then leave out", async () => {
    await atChart(switched, desk, async (page) => {
      const button = page.locator(".chart-use button").last();
      const marks = Number(await page.locator(".chart-slider").getAttribute("max"));
      await button.click();
      await awake(page);
      expect(await button.getAttribute("aria-pressed")).toBe("false");
      expect(Number(await page.locator(".chart-slider").getAttribute("max"))).toBeLessThan(marks);
      await button.click();
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      expect(await page.locator(".chart-slider").getAttribute("max")).toBe(String(marks));
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    });
  });

  test("never lets all series be switched off", async () => {
    await atChart(switched, desk, async (page) => {
      for (const button of await page.locator(".chart-use button").all()) await button.click();
      await awake(page);
      await expect.poll(() => page.locator('.chart-use button[aria-pressed="true"]').count()).toBe(1);
      expect(Number(await page.locator(".chart-slider").getAttribute("max"))).toBeGreaterThan(0);
    });
  });

  test("goes from series to series with Up and Down", async () => {
    await atChart(switched, desk, async (page) => {
      await page.locator(".chart-slider").focus();
      await awake(page);
      const series = await page.locator(".chart-use button").allInnerTexts();
      const said = [await spoken(page)];
      for (let step = 1; step < series.length; step += 1) {
        await page.keyboard.press("ArrowDown");
        said.push(await spoken(page));
      }
      expect(said.map((words) => words.split(",")[0]).sort()).toEqual([...series].sort());
    });
  });

  test.each(["light", "dark"] as const)("gives axe nothing to find, %s", async (colorScheme) => {
    await atChart(switched, { ...desk, colorScheme }, async (page) => {
      await page.locator(".chart-slider").focus();
      await awake(page);
      expect(await page.locator(".chart-tip").isVisible()).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
    });
  });

  test("leaves the other chart of its page alone", async () => {
    await atChart("/charts/", desk, async (page) => {
      await page.locator(".chart-slider").nth(1).focus();
      await page.locator("[data-awake]").waitFor();
      expect(await page.locator("canvas").count()).toBe(1);
      await page.locator(".chart-slider").nth(0).focus();
      await page.locator("[data-awake]").nth(1).waitFor();
      expect(await page.locator(".chart-tip:visible").count()).toBe(1);
    });
  });
});

async function atChart(
  path: string,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  await visiting(browser, options, async (page) => {
    await page.goto(urlOf(path), { waitUntil: "networkidle" });
    await page.locator("[data-ready]").first().waitFor();
    await visit(page);
  });
}

const isAwake = (page: Page): Promise<boolean> =>
  page
    .locator("[data-awake]")
    .count()
    .then((count) => count > 0);
const awake = (page: Page): Promise<void> => page.locator("[data-awake]").first().waitFor();
const spoken = async (page: Page): Promise<string> =>
  (await page.locator(".chart-slider").getAttribute("aria-valuetext")) ?? "";

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(".chart-frame").first().boundingBox();
  if (!box) throw new Error("The chart has no box.");
  return box;
}

const shotOf = (page: Page): Promise<Buffer> => page.locator(".chart-frame").screenshot();

/** The share of pixels that differ by more than an eighth of the range in any channel. */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  expect(b.length).toBe(a.length);
  let different = 0;
  for (let at = 0; at < a.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 32)) different += 1;
  }
  return different / (a.length / 4);
}

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** Runs in the page: adds up what shifts from now on. */
function watchShifts(): void {
  const watched = window as unknown as { shifts: number };
  watched.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift" });
}

/** Runs in the page: the opaque colours on the canvas that fill most of it, by how often they occur. */
function coloursOfCanvas(): string[] {
  const canvas = document.querySelector("canvas");
  const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    const colour = `rgb(${pixels[at]},${pixels[at + 1]},${pixels[at + 2]})`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([colour]) => colour);
}
