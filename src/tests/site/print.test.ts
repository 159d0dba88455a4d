import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, pagesUnder, urlOf, visiting } from "../built-site.ts";

const printed = ["/", ...pagesUnder("/articles/"), ...pagesUnder("/charts/"), ...pagesUnder("/embed/").slice(0, 1)];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(printed)("%s is printed with every row of the tables of its charts, and nothing to click", async (path) => {
  await visiting(browser, {}, async (page) => {
    await page.goto(urlOf(path));
    const rows = await page.locator("figure[data-chart] table tr").count();
    const pictures = await page.locator("figure[data-chart] chart-picture").count();
    const pdf = await page.pdf({ tagged: true, format: "A4" });
    expect(structureOf(pdf, "TR"), "rows in the file").toBeGreaterThanOrEqual(rows);
    expect(structureOf(pdf, "Figure"), "pictures in the file").toBeGreaterThanOrEqual(pictures);

    await page.emulateMedia({ media: "print" });
    expect(
      await page.locator("nav:visible, form:visible, button:visible, .chart-files:visible, .embed-box:visible").count(),
    ).toBe(0);
    const hidden = await page
      .locator("figure[data-chart] table tr")
      .evaluateAll(
        (all) => all.filter((row) => !row.checkVisibility() || row.getBoundingClientRect().height === 0).length,
      );
    expect(hidden).toBe(0);
  });
});

test("a table that is not printed would be missed", async () => {
  await visiting(browser, {}, async (page) => {
    await page.setContent("<details><summary>A</summary><table><tr><th>A<td>1<tr><th>B<td>2</table></details>");
    expect(structureOf(await page.pdf({ tagged: true }), "TR")).toBe(0);
  });
});

/** How many elements of a kind the structure of a tagged PDF file holds (ISO 32000-1, 14.7). */
function structureOf(pdf: Buffer, kind: string): number {
  return [...pdf.toString("latin1").matchAll(new RegExp(`/S\\s*/${kind}\\b`, "g"))].length;
}
