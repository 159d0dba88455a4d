import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagePaths, urlOf, visiting } from "../built-site.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const schemes = ["light", "dark"] as const;
const widths = [1280, 320];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("axe finds no fault", () => {
  test.each(pagesOfEveryKind())("on %s, light and dark, wide and narrow", async (path) => {
    const settingsOf = new Map<string, string[]>();
    for (const colorScheme of schemes) {
      for (const width of widths) {
        for (const fault of await faultsOf(path, { colorScheme, viewport: { width, height: 800 } })) {
          settingsOf.set(fault, [...(settingsOf.get(fault) ?? []), `${colorScheme} ${width}`]);
        }
      }
    }
    expect([...settingsOf].map(([fault, settings]) => `${fault} (${settings.join(", ")})`)).toEqual([]);
  });

  test("and would find one", async () => {
    const rules = await visiting(browser, {}, async (page) => {
      await page.setContent("<!doctype html><title>A</title><main><h1>A</h1><img src=a.png></main>");
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      return violations.map(({ id }) => id);
    });
    expect(rules).toContain("image-alt");
  });
});

/** Every page but the many of one kind: of the datasets only some, since one component draws them all. */
function pagesOfEveryKind(): string[] {
  const pages = pagePaths();
  const [, ...otherDatasets] = pages.filter((page) => /^\/data\/.+/.test(page));
  return pages.filter((page) => !otherDatasets.includes(page));
}

async function faultsOf(path: string, options: Parameters<typeof visiting>[1]): Promise<string[]> {
  return await visiting(browser, options, async (page) => {
    await page.goto(urlOf(path));
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}, at ${target.join(" ")}`),
    );
  });
}
