import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../lib/read-content.ts";
import { buildDate, contentDir } from "../../lib/settings.ts";
import { searchRecords } from "../../search/records.ts";
import { readTitles } from "../../search/title-file.ts";
import { launchBrowser, pagesUnder, pathOf, readSite, siteHas, urlOf, visiting } from "../built-site.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The first results of a search: their paths with the row they lead to, and what they say. */
interface Result {
  path: string;
  text: string;
}

const policy = "/articles/industrial-internet-policy-2019/";

/** What a reader who asks about the threshold is looking for: the article, the row or its open question. */
const aboutThreshold = [policy, "/subsidies/#wuxi-2019-threshold-10m", "/questions/#threshold-which-investment-2019"];

describe("the search page", () => {
  test("finds the policy by a word while it is typed", async () => {
    const path = await found("investment threshold", aboutThreshold);
    expect(await textOf(path)).toMatch(/threshold|least investment/i);
  });

  test("finds a Chinese name", async () => {
    const path = await found("传感网", ["/glossary/#sensor-network", "/glossary/#demonstration-zone"]);
    expect(await textOf(path)).toContain("传感网");
  });

  test("finds a part of a longer Chinese name", async () => {
    const names = ["internet-of-things", "internet-of-vehicles", "industrial-internet"];
    const path = await found(
      "联网",
      names.map((id) => `/glossary/#${id}`),
    );
    expect(await textOf(path)).toContain("联网");
  });

  test("finds a whole question, and among the first the row or the article that answers it", async () => {
    const answers = [policy, "/subsidies/#wuxi-2019-platform-3m"];
    await found("how much is the subsidy for an industrial internet platform", answers, 3);
  });

  test("answers what its address asks", async () => {
    const results = await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?q=threshold`);
      expect(await field(page).inputValue()).toBe("threshold");
      return await resultsOf(page);
    });
    expect(results.map(({ path }) => path)).toContain("/glossary/#above-threshold");
  });

  test("keeps what was typed in its address", async () => {
    const address = await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/search/"));
      await field(page).fill("threshold");
      await field(page).press("Enter");
      await resultsOf(page);
      return page.url();
    });
    expect(new URL(address).searchParams.get("q")).toBe("threshold");
  });

  test("says so when there is no answer", async () => {
    await visiting(browser, {}, async (page) => {
      await page.goto(`${urlOf("/search/")}?q=qqqzzzxxq`);
      await page
        .locator("main")
        .getByText(/\bno\b|nothing/i)
        .filter({ visible: true })
        .first()
        .waitFor();
      expect(await page.locator("main [data-search-results] a").count()).toBe(0);
    });
  });

  test.each(["by typing", "by the address"])("treats markup that came %s as text", async (way) => {
    const markup = `<img src=x onerror="document.title='ran'"><b>threshold</b>`;
    await visiting(browser, {}, async (page) => {
      await page.goto(way === "by typing" ? urlOf("/search/") : `${urlOf("/search/")}?q=${encodeURIComponent(markup)}`);
      if (way === "by typing") await field(page).fill(markup);
      await resultsOf(page);
      expect(await field(page).inputValue()).toBe(markup);
      expect(await page.locator("img[src=x], main b").count()).toBe(0);
      expect(await page.title()).not.toBe("ran");
    });
  });
});

describe("the files of search", () => {
  test("lead only to places that the site has", () => {
    const titles = readTitles(readSite("/pagefind/titles.txt"));
    const records = titles.map(({ path }) => path);
    expect(records.length).toBeGreaterThan(100);
    expect(records.filter((path) => !hasPlace(path))).toEqual([]);
  });

  test("lead to the headings of articles by the anchors that the pages have", () => {
    const content = readContent(contentDir);
    const sections = searchRecords(content, ({ draft, published }) => !draft && published <= buildDate)
      .map(({ path }) => path)
      .filter((path) => /^\/(?:articles\/[^/]+|about)\/#/.test(path));
    expect(sections.length).toBeGreaterThan(5);
    expect(sections.filter((path) => !hasPlace(path))).toEqual([]);
  });
});

describe("before anyone searches", () => {
  test.each(["/search/", "/", ...pagesUnder("/articles/").slice(0, 1)])(
    "%s loads nothing of the search engine",
    async (path) => {
      const asked = await visiting(browser, {}, async (page) => {
        const urls: string[] = [];
        page.on("request", (request) => urls.push(request.url()));
        await page.goto(urlOf(path), { waitUntil: "networkidle" });
        return urls;
      });
      expect(asked.filter((url) => url.includes("pagefind"))).toEqual([]);
    },
  );

  test("a reader who types makes it load", async () => {
    const asked = await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/search/"));
      const request = page.waitForRequest(/pagefind/);
      await field(page).fill("wuxi");
      return (await request).url();
    });
    expect(pathOf(asked)).toMatch(/^\/pagefind\//);
  });
});

/** Whether the built site has a page and, where the path names one, the place in it. */
function hasPlace(path: string): boolean {
  const [page = "", anchor] = path.split("#");
  return siteHas(page) && (!anchor || readSite(page).includes(`id="${anchor}"`));
}

const field = (page: Page) => page.locator("main input[type=search]");

/**
 * Types a query as a person does, key by key, until one of the results expected is among the first; gives its path.
 * @param first how far down one looks; left out, the whole first page of results
 */
async function found(query: string, expected: string[], first = 20): Promise<string> {
  return await visiting(browser, {}, async (page) => {
    const hits = async (): Promise<string[]> =>
      (await resultsOf(page))
        .slice(0, first)
        .map(({ path }) => path)
        .filter((path) => expected.includes(path) || expected.includes(articleOf(path)));
    await page.goto(urlOf("/search/"));
    await field(page).pressSequentially(query);
    await expect.poll(hits, { timeout: 10_000, message: `one of ${expected.join(", ")}` }).not.toEqual([]);
    return (await hits())[0] ?? "/404.html";
  });
}

/** The article that a section belongs to; any other path as it is. */
const articleOf = (path: string): string => path.replace(/^(\/articles\/[^/]+\/)#.*/, "$1");

/** Waits for results and gives them. */
async function resultsOf(page: Page): Promise<Result[]> {
  const links = page.locator("main [data-search-results] a");
  await links.first().waitFor();
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      url: (link as HTMLAnchorElement).href,
      text: link.closest("li")?.textContent ?? link.textContent ?? "",
    })),
  );
  return found.map(({ url, text }) => ({ path: pathOf(url) + new URL(url).hash, text }));
}

/** All that a page of the site says. */
async function textOf(path: string): Promise<string> {
  return await visiting(browser, {}, async (page) => {
    await page.goto(urlOf(path));
    return (await page.locator("main").textContent()) ?? "";
  });
}
