import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPublished } from "../../lib/published.ts";
import { readContent } from "../../lib/read-content.ts";
import { contentDir } from "../../lib/settings.ts";
import { launchBrowser, pagesUnder, pathOf, readSite, siteHas, urlOf, visiting } from "../built-site.ts";

const content = readContent(contentDir);
/** The articles that a reader can meet. */
const published = content.articles.filter(({ value }) => isPublished(value));
const articles = pagesUnder("/articles/");
/** One with enough sections to leap about in. */
const long = articles.find((path) => (readSite(path).match(/<h2 id="[^_"]/g) ?? []).length > 2);
const topics = content.topics?.map(({ id }) => `/topics/${id}/`) ?? [];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("the front page", () => {
  test("leads with the article that content names, or else the latest, and shows the topics and the record's last entries", async () => {
    await visiting(browser, { javaScriptEnabled: false }, async (page) => {
      const named = published.find(({ value }) => value.lead);
      const lead = named ? `/articles/${named.id}/` : await latest(page);
      await page.goto(urlOf("/"));
      expect(await hrefsIn(page, ".item.lead .item-title a")).toEqual([lead]);
      expect(await hrefsIn(page, ".topics a")).toEqual(topics);
      const dates = await page
        .locator(".milestones time")
        .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
      expect(dates.length).toBeGreaterThan(4);
      expect(dates).toEqual(dates.toSorted().toReversed());
    });
  });

  test("hands a sum to the page of subsidies, without script as well", async () => {
    await visiting(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf("/"));
      const field = page.getByLabel("Investment in yuan");
      await field.fill("18 million");
      await field.press("Enter");
      await page.waitForURL((url) => url.search !== "");
      expect(pathOf(page.url())).toBe("/subsidies/");
      const asked = new URL(page.url()).searchParams;
      expect([...asked].sort()).toEqual([
        ["invest", "18 million"],
        ["project", "technological transformation"],
      ]);
    });
  });
});

describe("every topic", () => {
  test.each(topics)("%s shows its sentence, its articles, and the rows that they show", async (topic) => {
    const entry = content.topics?.find(({ id }) => topic === `/topics/${id}/`);
    const own = published.filter(({ value }) => value.topics.includes(entry?.id ?? ""));
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf(topic));
      expect(await page.locator(".standfirst").innerText()).toBe(entry?.value.description);
      expect((await hrefsIn(page, ".list .item-title a")).toSorted()).toEqual(
        own.map(({ id }) => `/articles/${id}/`).toSorted(),
      );
      const charts = own.flatMap(({ prose }) => prose.uses.filter(({ name }) => name === "Chart"));
      const expected = new Set(charts.map(({ attributes }) => `/charts/${attributes.id}/`));
      expect(new Set(await hrefsIn(page, ".charts a"))).toEqual(expected);
      const valued = own.flatMap(({ prose }) => prose.uses.flatMap(({ attributes }) => attributes.of ?? []));
      for (const row of valued.filter((of) => of.includes("/")))
        expect(await page.locator(`li[data-row="${row}"]`).count(), row).toBe(1);
    });
  });

  test("is led to from the list of articles, which stands where the address above it leads", async () => {
    expect(readSite("/topics/")).toMatch(/http-equiv="refresh"[^>]*\/articles\//);
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/articles/"));
      expect(await hrefsIn(page, ".topics a")).toEqual(topics);
    });
  });
});

test("the list of articles holds each once, under the year of its event, latest first", async () => {
  await visiting(browser, {}, async (page) => {
    await page.goto(urlOf("/articles/"));
    expect((await hrefsIn(page, ".item-title a")).toSorted()).toEqual(articles);
    const years = await page
      .locator(".year")
      .evaluateAll((all) =>
        all.map((year) => [
          year.querySelector("h2")?.textContent,
          ...[...year.querySelectorAll(".item-title a")].map((link) => link.getAttribute("href")),
        ]),
      );
    for (const { id, value } of published.filter(({ value }) => value.event)) {
      const group = years.find((year) => year.some((one) => one?.endsWith(`/articles/${id}/`)));
      expect(group?.[0], id).toBe(value.event?.slice(0, 4));
    }
    const dated = years.map(([year]) => Number(year)).filter(Number.isFinite);
    expect(dated).toEqual(dated.toSorted((a, b) => b - a));
  });
});

describe("an article", () => {
  test.skipIf(!long)(
    "marks in its contents the section that is being read, also after a leap, and only that one",
    async () => {
      await visiting(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
        await page.goto(urlOf(long ?? "/"));
        const current = page.locator(".contents [aria-current=true]");
        expect(await current.count()).toBe(0);
        const links = await page.locator(".contents ul").first().locator("a").all();
        expect(links.length).toBeGreaterThan(2);
        for (const at of [links.length - 1, 0, 1]) {
          const link = links[at];
          await page.evaluate(
            (hash) => document.querySelector(hash)?.scrollIntoView(),
            (await link?.getAttribute("href")) ?? "",
          );
          await expect.poll(async () => await current.allInnerTexts()).toEqual([await link?.innerText()]);
        }
        // Where little stands below the last heading, the page ends before it is far up.
        await page.evaluate(() => {
          for (const one of document.querySelectorAll("section:has(#_sources) ~ *, section:has(#_sources) li"))
            one.remove();
        });
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await expect.poll(async () => await current.allInnerTexts()).toEqual([await links.at(-1)?.innerText()]);
      });
    },
  );

  test("shows the way to it, and where it leads on from it", async () => {
    const { value, id } = published[0] ?? {};
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf(`/articles/${id}/`));
      expect(await hrefsIn(page, "nav.crumbs a")).toEqual([
        "/articles/",
        ...(value?.topics ?? []).map((topic) => `/topics/${topic}/`),
      ]);
    });
  });

  test("follows the one before it and is followed by the one after, so that all hang together", async () => {
    const seen: string[] = [];
    await visiting(browser, {}, async (page) => {
      await page.goto(urlOf("/articles/"));
      let next: string | undefined = await latest(page);
      while (next && !seen.includes(next)) {
        seen.push(next);
        await page.goto(urlOf(next));
        [next] = await hrefsIn(page, "a[rel=prev]");
      }
    });
    expect(seen.toSorted()).toEqual(articles);
  });

  test.each(articles)("%s tells search engines what it is and what it rests on", async (path) => {
    const { thing, way, listed, title, type } = await visiting(browser, {}, async (page) => {
      await page.goto(urlOf(path));
      return await page.evaluate(() => {
        const things = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
          JSON.parse(textContent ?? ""),
        );
        return {
          thing: things.find((one) => one["@type"] === "Article"),
          way: things.find((one) => one["@type"] === "BreadcrumbList"),
          listed: [...document.querySelectorAll('.source-list li[id^="_source-"]')].length,
          title: document.querySelector("h1")?.textContent?.replaceAll("\u00a0", " "),
          type: document.querySelector('meta[property="og:type"]')?.getAttribute("content"),
        };
      });
    });
    expect(thing.headline).toBe(title);
    expect(thing.citation ?? []).toHaveLength(listed);
    expect(thing.author["@type"]).toBe("Organization");
    expect(pathOf(thing.url)).toBe(path);
    const targets: string[] = way.itemListElement.map(({ item }: { item: string }) => pathOf(item));
    expect(targets.at(-1)).toBe(path);
    expect(targets.filter((target) => !siteHas(target))).toEqual([]);
    expect(type).toBe("article");
  });
});

/** The path of the latest article: the one that none follows. */
async function latest(page: Page): Promise<string | undefined> {
  for (const path of articles) {
    await page.goto(urlOf(path));
    if ((await hrefsIn(page, "a[rel=next]")).length === 0) return path;
  }
  return undefined;
}

/** The addresses of links, below the base path. */
async function hrefsIn(page: Page, selector: string): Promise<string[]> {
  const addresses = await page
    .locator(selector)
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((address) => pathOf(address));
}
