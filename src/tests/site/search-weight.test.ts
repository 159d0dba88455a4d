/** What a reader fetches to be answered in the dialog, as it is built. The same is weighed for all judged questions in src/search. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, pathOf, siteFile, siteHas, urlOf, visiting } from "../built-site.ts";
import { ask, dialogOf } from "../search-dialog.ts";
import { servedSize } from "../search-engines.ts";
import { limits, scripts } from "../search-weight.ts";

/** What only the full text needs. */
const fullText = /pagefind\.js|full-text|wasm|pf_|pagefind-entry|\/words\//;

const weigh = (paths: string[]): number =>
  paths.filter((path) => siteHas(path)).reduce((sum, path) => sum + servedSize(readFileSync(siteFile(path))), 0);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(["expo", "subsidy caps", "industrial internet platform"])(
  "the first results weigh at most 30 kB, and all that is fetched 120 kB: %s",
  async (question) => {
    const asked = await fetchedFor(question);
    const first = asked.filter((path) => !fullText.test(path));
    expect(first.length).toBeGreaterThan(3);
    expect(asked.length).toBeGreaterThan(first.length + 5);
    const own = first.filter((path) => path.endsWith(".js"));
    expect(weigh(own), own.join(" ")).toBeLessThanOrEqual(scripts.first);
    expect(weigh(first), first.join(" ")).toBeLessThanOrEqual(limits.first);
    expect(weigh(asked.filter((path) => path.includes("full-text")))).toBeLessThanOrEqual(scripts.full);
    // The numbers beside the filters come after the results.
    const numbers = asked.filter((path) => path.includes("/filter/"));
    expect(weigh(numbers), numbers.join(" ")).toBeLessThanOrEqual(5_000);
    const rest = asked.filter((path) => !numbers.includes(path));
    expect(weigh(rest), rest.join(" ")).toBeLessThanOrEqual(limits.all);
  },
);

/** What is fetched for a question in the dialog of the front page, from its opening on. */
async function fetchedFor(question: string): Promise<string[]> {
  return await visiting(browser, {}, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(pathOf(request.url())));
    await page.goto(urlOf("/"), { waitUntil: "networkidle" });
    const loaded = asked.splice(0);
    await page.keyboard.press("Control+k");
    const dialog = dialogOf(page);
    await dialog.self.waitFor();
    await ask(dialog, question);
    await dialog.self.locator("[data-search-results] .text mark").first().waitFor();
    await page.waitForLoadState("networkidle");
    return [...new Set(asked.filter((path) => !loaded.includes(path)))];
  });
}
