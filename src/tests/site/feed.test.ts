import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fullTexts } from "../../lib/feed-items.ts";
import { basePath, siteUrl } from "../../lib/settings.ts";
import { launchBrowser, pagesUnder, readSite } from "../built-site.ts";

/** One item as a reader of feeds sees it. */
interface Item {
  link: string;
  updated: string;
  /** The words of its text. */
  words: string;
  elements: string[];
  addresses: string[];
  images: { src: string; alt: string }[];
  attributes: string[];
}

const home = siteUrl + basePath;
let browser: Browser;
let feed: { error: string | null; items: Item[] };

beforeAll(async () => {
  browser = await launchBrowser();
  const page = await browser.newPage();
  feed = await page.evaluate(readFeed, readSite("/feed.xml"));
});
afterAll(() => browser?.close());

test("the feed is sound XML", () => {
  expect(feed.error).toBeNull();
});

test("every article stands in it, the latest in full text", async () => {
  expect(feed.items.map(({ link }) => link.replace(home, "/")).sort()).toEqual(pagesUnder("/articles/"));
  const page = await browser.newPage();
  for (const { link, words } of feed.items.slice(0, fullTexts)) {
    const texts = await page.evaluate(textsOf, readSite(link.replace(home, "/")));
    expect(
      texts.filter((text) => !words.replace(/\s+/g, " ").includes(text)),
      link,
    ).toEqual([]);
  }
  expect(feed.items.slice(fullTexts).filter(({ words }) => words !== "")).toEqual([]);
});

test("no item carries a script, a style, a picture in code or an attribute that runs or styles", () => {
  const odd = feed.items
    .flatMap(({ elements }) => elements)
    .filter((name) => /^(script|style|svg|iframe|.+-.+)$/.test(name));
  expect(odd).toEqual([]);
  expect(
    feed.items.flatMap(({ attributes }) => attributes).filter((name) => /^(on|style|class|data-)/.test(name)),
  ).toEqual([]);
});

test("every address in it is a whole one", () => {
  expect(feed.items.flatMap(({ addresses }) => addresses).filter((one) => !/^(https?:\/\/|mailto:)/.test(one))).toEqual(
    [],
  );
});

test("every chart is a picture with words, which leads to the chart", () => {
  const images = feed.items.flatMap(({ images }) => images);
  expect(images.length).toBeGreaterThan(0);
  const charts = pagesUnder("/charts/").map((page) => `${home}${page.slice(1, -1)}.png`);
  for (const { src, alt } of images) {
    expect(charts).toContain(src);
    expect(alt).toMatch(/\w+ \w+/);
  }
});

test("every item says when it last changed", () => {
  for (const { updated } of feed.items) expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
});

/** Runs in the browser: the feed as XML, and the text of each item as HTML. */
function readFeed(xml: string): { error: string | null; items: Item[] } {
  const parser = new DOMParser();
  const feed = parser.parseFromString(xml, "text/xml");
  const textOf = (item: Element, name: string): string => item.getElementsByTagName(name)[0]?.textContent ?? "";
  const items = [...feed.querySelectorAll("item")].map((item) => {
    const { body } = parser.parseFromString(textOf(item, "content:encoded"), "text/html");
    const all = [...body.querySelectorAll("*")];
    const pictures = [...body.querySelectorAll("img")];
    return {
      link: textOf(item, "link"),
      updated: textOf(item, "atom:updated"),
      words: body.textContent ?? "",
      elements: all.map(({ localName }) => localName),
      addresses: all.flatMap((one) => ["href", "src"].flatMap((name) => one.getAttribute(name) ?? [])),
      images: pictures.map((one) => ({ src: one.getAttribute("src") ?? "", alt: one.alt })),
      attributes: all.flatMap((one) => one.getAttributeNames()),
    };
  });
  return { error: feed.querySelector("parsererror")?.textContent ?? null, items };
}

/** Runs in the browser: an article's standfirst, and the words between the marks and values of its text, without joiners. */
function textsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const blocks = page.querySelectorAll(".standfirst, .prose > :is(h2, h3, p), .prose > :is(ul, ol) > li");
  return [...blocks]
    .flatMap((block) => [...block.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) =>
      (node.textContent ?? "")
        .replace(/\u2060/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
}
