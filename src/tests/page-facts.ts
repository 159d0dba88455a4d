/** Reads the facts of built pages with the parser of a real browser, without running anything on them. */
import type { Browser } from "playwright-core";
import { launchBrowser, pagePaths, readSite, siteHas } from "./built-site.ts";

/** What the checks of markup need to know of one page. */
export interface PageFacts {
  /** The path below the base path: `/data/`. */
  page: string;
  title: string;
  lang: string | null;
  canonical: string | null;
  /** The content of every `meta`, by its name or property. */
  meta: Record<string, string>;
  /** The policy of each `meta http-equiv="content-security-policy"`. */
  policies: string[];
  /** The levels of all headings in order, such as [1, 2, 3, 2]. */
  headings: number[];
  ids: string[];
  /** Every address that the page points at, as written. */
  links: string[];
  /** Every address that the page itself loads: scripts, styles, images, fonts, frames. */
  assets: string[];
  /** Elements with a `style` attribute, an `on…` handler or an address that runs script. */
  inline: string[];
}

/** The facts of all pages of a built site. */
export async function factsOfSite(folder?: string): Promise<PageFacts[]> {
  const browser = await launchBrowser();
  try {
    return await factsOf(browser, pagePaths(folder), folder);
  } finally {
    await browser.close();
  }
}

async function factsOf(browser: Browser, pages: string[], folder?: string): Promise<PageFacts[]> {
  const reader = await browser.newPage();
  const facts: PageFacts[] = [];
  for (const page of pages) facts.push({ page, ...(await reader.evaluate(factsOfHtml, readSite(page, folder))) });
  return facts;
}

/** Runs in the browser; it may use nothing from outside itself. */
function factsOfHtml(html: string): Omit<PageFacts, "page"> {
  const page = new DOMParser().parseFromString(html, "text/html");
  const all = [...page.querySelectorAll("*")];
  const values = (selector: string, ...names: string[]): string[] =>
    [...page.querySelectorAll(selector)].flatMap((element) => names.map((name) => element.getAttribute(name) ?? ""));
  const sets = values("[srcset]", "srcset").flatMap((set) =>
    set.split(",").map((one) => one.trim().split(/\s+/)[0] ?? ""),
  );
  const loading =
    "link[rel~=stylesheet],link[rel~=preload],link[rel~=modulepreload],link[rel~=icon],link[rel~=manifest]";
  const styles = [...page.querySelectorAll("style")].map((style) => style.textContent ?? "").join("\n");
  const inStyles = [...styles.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? "");
  const bare = (element: Element): string => (element.cloneNode(false) as Element).outerHTML.slice(0, 200);
  return {
    title: page.title,
    lang: page.documentElement.getAttribute("lang"),
    canonical: page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null,
    meta: Object.fromEntries(
      [...page.querySelectorAll("meta")].map((meta) => [
        meta.getAttribute("name") ?? meta.getAttribute("property") ?? "",
        meta.getAttribute("content") ?? "",
      ]),
    ),
    policies: [...page.querySelectorAll("meta[http-equiv]")]
      .filter((meta) => meta.getAttribute("http-equiv")?.toLowerCase() === "content-security-policy")
      .map((meta) => meta.getAttribute("content") ?? ""),
    headings: [...page.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1])),
    ids: all.map((element) => element.id).filter(Boolean),
    links: [...values("a[href],area[href]", "href"), ...values("form[action]", "action")],
    assets: [
      ...values("script[src],img[src],source[src],video[src],audio[src],iframe[src],embed[src],track[src]", "src"),
      ...values(loading, "href"),
      ...values("object[data]", "data"),
      ...values("use[href],image[href]", "href"),
      ...sets,
      ...inStyles,
    ].filter(Boolean),
    inline: all
      .filter((element) =>
        [...element.attributes].some(({ name, value }) => /^(style$|on)/.test(name) || /^\s*javascript:/i.test(value)),
      )
      .map(bare),
  };
}

/** A page's address on the host of its canonical addresses; it only serves to resolve what is relative. */
function resolved(page: string, base: string, address: string): URL {
  return new URL(address, `http://site.invalid${base.slice(0, -1)}${page}`);
}

/** Every link and asset of a site that leads to no built file or to no id on a page, as one sentence each. */
export function brokenLinks(facts: PageFacts[], base: string, folder?: string): string[] {
  const ids = new Map(facts.map(({ page, ids }) => [page, new Set(ids)]));
  return facts.flatMap(({ page, links, assets }) =>
    [...links, ...assets].flatMap((address) => {
      const url = resolved(page, base, address);
      if (url.host !== "site.invalid") return [];
      if (!url.pathname.startsWith(base)) return [`${page} links to ${address}, which is outside ${base}`];
      const target = decodeURI(url.pathname.slice(base.length - 1));
      if (!siteHas(target, folder)) return [`${page} links to ${address}, which was not built`];
      const id = decodeURIComponent(url.hash.slice(1)).split(":~:")[0];
      return !id || !ids.has(target) || ids.get(target)?.has(id)
        ? []
        : [`${page} links to ${address}, but there is no such id`];
    }),
  );
}

/** Every asset that is loaded from another host, as one sentence each. */
export function foreignAssets(facts: PageFacts[], base: string): string[] {
  return facts.flatMap(({ page, assets }) =>
    assets
      .filter((address) => !["site.invalid", ""].includes(resolved(page, base, address).host))
      .map((address) => `${page} loads ${address}`),
  );
}
