import { globSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basePath, siteUrl } from "../../lib/settings.ts";
import { pagePaths, readSite, siteHas } from "../built-site.ts";
import { brokenLinks, factsOfSite } from "../page-facts.ts";
import { runScript } from "../run.ts";
import { clearContent, ruled, smallContent, writeContent } from "../small-content.ts";

const { "topics.yaml": _, ...unlisted } = smallContent;
const first = smallContent["articles/first.mdx"] ?? "";
const head = `aliases: [of-old]
image: { src: one-square.svg, alt: A “square” & no more, credit: Drawn for this record }
corrections:
  - date: "2026-11-21"
    text: An earlier version gave another cap.
---
`;
const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h30v30H0z"/></svg>';
/** An article with a picture, a former address, a correction and topics in plain words, and one that is not ready. */
const content = writeContent({
  ...unlisted,
  "articles/first.mdx": `${first.replace("- policy", "- Money\n  - 物联网").replace(/---\n(?!title)/, head)}
<ProjectCheck />
`,
  "articles/one-square.svg": square,
  "data/measures.yaml": ruled(smallContent["data/measures.yaml"]),
  "pages/home.mdx":
    "---\ntitle: The front\ndescription: What leads.\n---\n\n## Topics\n\n## Latest milestones\n\n## Project check\n",
  "articles/draft.md":
    "---\ntitle: Not ready\ndescription: A draft.\npublished: '2026-11-20'\ntopics: []\ndraft: true\n---\n",
});
const output = path.join(path.dirname(content), "dist");
const wholeAddress = (page: string): string => encodeURI(`${siteUrl}${basePath.slice(0, -1)}${page}`);

beforeAll(async () => {
  const { code, output: words } = await runScript("build", { CONTENT_DIR: content, OUT_DIR: output });
  expect(code, words).toBe(0);
});
afterAll(() => {
  rmSync(output, { recursive: true, force: true });
  clearContent();
});

describe("a small record without a list of topics", () => {
  test("leads from a former address of an article to the article", () => {
    expect(readSite("/articles/of-old/", output)).toMatch(/http-equiv="refresh"[^>]*\/articles\/first\//);
  });

  test("holds in its site map neither former addresses nor drafts", () => {
    const maps = globSync("sitemap-[0-9]*.xml", { cwd: output }).map((map) => readSite(`/${map}`, output));
    const listed = [...maps.join("").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const expected = pagePaths(output).filter((page) => !/^\/(404\.html|search\/|embed\/.+)$/.test(page));
    expect(listed.sort()).toEqual(expected.map(wholeAddress).sort());
    expect(siteHas("/articles/draft/", output)).toBe(false);
  });

  test("shows a correction at the top of its article and in the feed", () => {
    const correction = "Correction, 21 November 2026: An earlier version gave another cap.";
    const [top = ""] =
      /<header class="article-head"[\s\S]*?<\/header>/.exec(readSite("/articles/first/", output)) ?? [];
    expect(top.replace(/<[^>]+>/g, "")).toContain(correction);
    expect(readSite("/feed.xml", output)).toContain(correction);
  });

  test("shows the picture of an article in its own size, and tells others where it is", () => {
    const article = readSite("/articles/first/", output);
    const address = `${basePath}articles/first/one-square.svg`;
    expect(article).toMatch(new RegExp(`<img src="${address}"[^>]* width="40" height="30"`));
    expect(article).toContain("Drawn for this record");
    expect(article).toContain(`"image":"${wholeAddress("/articles/first/one-square.svg")}"`);
    expect(readSite("/articles/first/one-square.svg", output)).toBe(square);
    expect(readSite("/feed.xml", output)).toContain(wholeAddress("/articles/first/one-square.svg"));
  });

  test("asks in an article for an investment, and in the feed leads to where it is answered", () => {
    const article = readSite("/articles/first/", output);
    expect(/<section class="check"[\s\S]*?<\/section>/.exec(article)?.[0]).toMatch(
      /<h3[^>]*id="_project-check"[\s\S]*<form[^>]*action="[^"]*\/subsidies\/#_project-check"[\s\S]*CNY 30 million/,
    );
    expect(readSite("/feed.xml", output)).toContain(`${wholeAddress("/subsidies/")}#_project-check`);
  });

  test("keeps the ids of the site apart from those of headings", async () => {
    const front = (await factsOfSite(output)).find(({ page }) => page === "/");
    const own = ["topics", "latest-milestones"];
    expect(front?.ids.filter((id) => own.includes(id.replace("_", ""))).sort()).toEqual(
      [...own.map((id) => `_${id}`), ...own].sort(),
    );
  });

  test("has a page for a topic in Chinese, to which all its addresses lead", async () => {
    expect(/<h1[^>]*>([^<]*)/.exec(readSite("/topics/物联网/", output))?.[1]).toBe("物联网");
    const described = readSite("/articles/first/", output).matchAll(/"name":"物联网","(?:item|url)":"([^"]*)"/g);
    expect(new Set([...described].map(([, address]) => address))).toEqual(new Set([wholeAddress("/topics/物联网/")]));
    expect(brokenLinks(await factsOfSite(output), basePath, output)).toEqual([]);
  });
});
