import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, openDetails, pagesUnder, readSite, siteHas, urlOf, visiting } from "../built-site.ts";

const embeds = pagesUnder("/embed/");
const charts = pagesUnder("/charts/");
const [first = "/"] = embeds;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("every chart can be embedded", () => {
  expect(embeds).not.toEqual([]);
  expect(embeds.map((page) => page.replace("/embed/", "/charts/"))).toEqual(charts);
});

/** A table of unlike things stands open in the place of a picture. */
const hasPicture = (embed: string): boolean => readSite(embed).includes('class="chart-picture ');

describe.each(embeds)("%s", (embed) => {
  test.each([320, 800])(
    "tells the page around it how high it is, %i pixels wide, and shows all of itself in it",
    async (width) => {
      await visitingHost(frameOf(embed, 10), width, async (page) => {
        const [height = 0] = await heightsTold(page, 1);
        expect(height).toBeGreaterThan(150);
        expect(height).toBe(await heightOf(page));
        await page.evaluate((value) => document.querySelector("iframe")?.setAttribute("height", String(value)), height);
        expect(await scrollsIn(page)).toEqual({ down: false, sideways: false });
      });
    },
  );

  test("fits the frame that is given for copying, with the width of a column of text and no script", async () => {
    const [frame = ""] = await codesOf(embed.replace("/embed/", "/charts/"));
    expect(frame).toMatch(
      /^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+" loading="lazy"[^>]*><\/iframe>$/,
    );
    const here = frame.replace(/src="[^"]*(\/embed\/[^"]*)"/, (_, path: string) => `src="${urlOf(path)}"`);
    await visitingHost(here, 672, async (page) => {
      expect(await scrollsIn(page)).toEqual({ down: false, sideways: false });
      const given = Number(/height="(\d+)"/.exec(frame)?.[1]);
      expect(given - (await heightOf(page)), "no room to spare for a line more than a few").toBeLessThan(110);
    });
  });

  test("has the chart, its sources, its table and its own page, and nothing around it", async () => {
    await visiting(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(embed));
      expect(await page.locator("figure[data-chart] svg:visible").count()).toBe(hasPicture(embed) ? 1 : 0);
      expect(await page.locator("nav, header, footer, form, [role=search], theme-switch").count()).toBe(0);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.getByText(/^Source|sources?,/).count()).toBeGreaterThan(0);
      expect(await page.locator("figure table tbody tr").count()).toBeGreaterThan(0);
      expect(await page.locator("base").getAttribute("target")).toBe("_top");
      const within = await page
        .locator("a[href^='#']")
        .evaluateAll((all) => all.map((link) => link.getAttribute("target")));
      expect(within.filter((target) => target !== "_self")).toEqual([]);
      const links = await page
        .locator("a")
        .evaluateAll((all) => all.map((link) => ({ to: link.getAttribute("href") ?? "" })));
      expect(links.some(({ to }) => to.endsWith(embed.replace("/embed/", "/charts/")))).toBe(true);
    });
  });
});

describe.each(embeds.filter(hasPicture))("%s", (embed) => {
  test("tells it again when its table is opened", async () => {
    await visitingHost(frameOf(embed, 600), 800, async (page) => {
      const [closed = 0] = await heightsTold(page, 1);
      await inner(page).evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
      const [, open = 0] = await heightsTold(page, 2);
      expect(open).toBeGreaterThan(closed);
      expect(open).toBe(await heightOf(page));
    });
  });
});

test("an awake embed opens the row of its box in the whole window", async () => {
  await visitingHost(frameOf(first, 600), 800, async (page) => {
    await inner(page).locator(".chart-slider").focus();
    const link = inner(page).locator(".chart-tip a");
    const row = (await link.getAttribute("href")) ?? "";
    await link.click();
    await page.waitForURL((url) => url.href.endsWith(row));
  });
});

describe("the theme of an embed", () => {
  test.each([
    ["light", "dark"],
    ["dark", "light"],
  ] as const)("is %s where its address says so and the system is %s", async (theme, colorScheme) => {
    expect(await groundOf(`?theme=${theme}`, colorScheme)).toBe(await groundOf("", theme));
  });

  test("is that of the system where its address says nothing, or what no theme is", async () => {
    const [light, dark] = [await groundOf("", "light"), await groundOf("", "dark")];
    expect(light).not.toBe(dark);
    expect(await groundOf("?theme=red", "dark")).toBe(dark);
  });
});

describe("the box for embedding", () => {
  test("stands on the page of a chart with a frame and a line of script that makes its height follow", async () => {
    const codes = await codesOf(first.replace("/embed/", "/charts/"));
    const [frame = "", script = ""] = codes;
    const src = /src="([^"]+)"/.exec(frame)?.[1] ?? "";
    expect(siteHas(new URL(src).pathname.replace(/^.*(\/embed\/)/, "$1"))).toBe(true);
    await visitingHost(`${frameOf(first, 10)}${script}`, 500, async (page) => {
      await expect
        .poll(() => page.evaluate(() => Number(document.querySelector("iframe")?.getAttribute("height"))))
        .toBe(await heightOf(page));
    });
  });

  test("copies the frame by its button", async () => {
    await visiting(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(urlOf(first.replace("/embed/", "/charts/")));
      await openDetails(page);
      const box = page.locator(".embed-box");
      await box.getByRole("button", { name: "Copy" }).first().click();
      await box.getByText("Copied.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await box.locator("code").first().innerText(),
      );
    });
  });
});

test("the file of headers lets embeds alone be framed, and sets no other policy", () => {
  const blocks = readSite("/_headers").trim().split("\n\n");
  const ancestors = blocks.flatMap((block) => (block.match(/frame-ancestors .*/) ? [block] : []));
  expect(ancestors.filter((block) => block.endsWith("frame-ancestors *"))).toHaveLength(1);
  expect(blocks.find((block) => block.endsWith("frame-ancestors *"))).toMatch(/^\S*\/embed\/\*\n/);
  expect(readSite("/_headers")).not.toMatch(/default-src|script-src|^\s*!/m);
  for (const page of [...charts, "/data/measures/"]) {
    const [folder] = page.slice(1).split("/");
    expect(ancestors.filter((block) => block.split("\n")[0]?.endsWith(`/${folder}/*`))).toHaveLength(1);
  }
});

const frameOf = (embed: string, height: number): string =>
  `<iframe src="${urlOf(embed)}" title="A chart" width="100%" height="${height}" style="border:0"></iframe>`;

/** The pieces of code that the page of a chart gives for copying. */
async function codesOf(chart: string): Promise<string[]> {
  return await visiting(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(urlOf(chart));
    return await page.locator(".embed-box code[id]").allTextContents();
  });
}

/** Opens a page of another origin with this in it, and waits until the frame is there. */
async function visitingHost(content: string, width: number, visit: (page: Page) => Promise<void>): Promise<void> {
  const listen = "addEventListener('message', ({ data }) => (window.told ??= []).push(data))";
  const html = `<!doctype html><title>Host</title><style>body{margin:0}</style><script>${listen}</script>${content}`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await visiting(browser, { viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: "load" });
      await visit(page);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Waits for so many messages and gives the heights in them. */
async function heightsTold(page: Page, count: number): Promise<number[]> {
  const told = () =>
    page.evaluate(() => (window as unknown as { told?: { type: string; height: number }[] }).told ?? []);
  await expect.poll(async () => (await told()).length).toBeGreaterThanOrEqual(count);
  const messages = await told();
  expect(messages.map(({ type }) => type)).toEqual(messages.map(() => "wuxi-iot-record:height"));
  return [messages[0]?.height ?? 0, ...(count > 1 ? [messages.at(-1)?.height ?? 0] : [])];
}

const inner = (page: Page) => page.frames().at(-1) ?? page.mainFrame();

const heightOf = (page: Page): Promise<number> =>
  inner(page).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

const scrollsIn = (page: Page) =>
  inner(page).evaluate(() => ({
    down: document.documentElement.scrollHeight > window.innerHeight,
    sideways: document.documentElement.scrollWidth > window.innerWidth,
  }));

async function groundOf(query: string, colorScheme: "light" | "dark"): Promise<string> {
  return await visiting(browser, { colorScheme }, async (page) => {
    await page.goto(`${urlOf(first)}${query}`);
    return await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  });
}
