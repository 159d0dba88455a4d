import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, openDetails, pagePaths, pagesUnder, urlOf, visiting } from "../built-site.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All pairs of scheme and width, those first in which both differ. */
const settings = [
  ["light", 1280],
  ["dark", 320],
  ["light", 320],
  ["dark", 1280],
] as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("axe finds no fault", () => {
  test.each(pagesOfEveryKind())("on %s, light and dark, wide and narrow, closed and open", async (path) => {
    const settingsOf = new Map<string, string[]>();
    for (const [colorScheme, width] of settingsFor(path)) {
      for (const [fault, state] of await faultsOf(path, { colorScheme, viewport: { width, height: 800 } })) {
        settingsOf.set(fault, [...(settingsOf.get(fault) ?? []), `${colorScheme} ${width} ${state}`]);
      }
    }
    expect([...settingsOf].map(([fault, settings]) => `${fault} (${settings.join(", ")})`)).toEqual([]);
  });

  test.each(pagesAlone())("on %s in forced colours, and without script", async (path) => {
    const forced = await faultsOf(path, { forcedColors: "active" });
    const still = await faultsOf(path, {}, withoutScripts);
    expect({ forced, still }).toEqual({ forced: [], still: [] });
  });

  test("and would find one", async () => {
    const faults = await visiting(browser, {}, async (page) => {
      await page.setContent("<!doctype html><title>A</title><main><h1>A</h1><img src=a.png></main>");
      return await faultsNow(page);
    });
    expect(faults).toContainEqual(expect.stringMatching(/^image-alt: .*, at img$/));
  });
});

/** Every page but the many of one kind: of datasets and embeds only some, since one component draws them all. */
function pagesOfEveryKind(): string[] {
  const pages = pagePaths();
  const [, ...otherDatasets] = pages.filter((page) => /^\/data\/.+/.test(page));
  const [, ...otherEmbeds] = pagesUnder("/embed/");
  return pages.filter((page) => !otherDatasets.includes(page) && !otherEmbeds.includes(page));
}

/** All settings for a page of its own and for the first of a kind; for the others of it, drawn alike, two that differ in all. */
function settingsFor(path: string): (typeof settings)[number][] {
  const isOneOfMany = ["/articles/", "/charts/"].some((parent) => pagesUnder(parent).slice(1).includes(path));
  return settings.slice(0, isOneOfMany ? 2 : 4);
}

/** The front page, and the first article, chart and embed. */
function pagesAlone(): string[] {
  return ["/", ...["/articles/", "/charts/", "/embed/"].flatMap((parent) => pagesUnder(parent).slice(0, 1))];
}

/** The faults of a page as it opens, and of one whose `details` have all been opened. */
async function faultsOf(
  path: string,
  options: Parameters<typeof visiting>[1],
  prepare?: (page: Page) => Promise<void>,
): Promise<[string, string][]> {
  return await visiting(browser, options, async (page) => {
    await prepare?.(page);
    await page.goto(urlOf(path));
    const closed = await faultsNow(page);
    const open = (await openDetails(page)) > 0 ? await faultsNow(page) : [];
    return [
      ...closed.map((fault): [string, string] => [fault, "closed"]),
      ...open.map((fault): [string, string] => [fault, "open"]),
    ];
  });
}

/** Takes the scripts out of the pages. axe is a script itself and waits for ever where none may run. */
async function withoutScripts(page: Page): Promise<void> {
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, "");
    await route.fulfill({ response, body: html });
  });
}

/** Without frames in a page axe may run in it at once, and need not bring out what it found in order: that takes most of the time. */
async function faultsNow(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.withTags(tags).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(" ")}`),
  );
}
