import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenLinks, factsOfSite, foreignAssets, type PageFacts } from "./page-facts.ts";

const folder = mkdtempSync(path.join(tmpdir(), "facts-"));
let facts: PageFacts[];

/** A site of two pages, the first of which has one fault of each kind and one sound thing beside it. */
const front = `<!doctype html><html lang="en"><head><title>A</title>
<meta http-equiv="content-security-policy" content="script-src 'self'">
<script src="https://cdn.example/a.js"></script><link rel="stylesheet" href="//fonts.example/a.css">
<style>@font-face { src: url("https://fonts.example/a.woff2") }</style></head>
<body><h1>A</h1><h3>B</h3>
<a href="/data/">sound</a><a href="/data/#rows">sound</a><a href="/data/?q=1#rows:~:text=a">sound</a><a href="https://a.example/">sound</a>
<a href="/gone/">broken</a><a href="/data/#gone">broken</a><a href="#gone">broken</a><img src="/gone.png" alt="">
<svg><text id="in-svg">a</text></svg><a href="#in-svg">sound</a>
<p style="color: red">a</p><button onclick="a()">a</button><a href="javascript:a()">a</a>
</body></html>`;

beforeAll(async () => {
  mkdirSync(path.join(folder, "data"));
  writeFileSync(path.join(folder, "index.html"), front);
  writeFileSync(path.join(folder, "data/index.html"), '<!doctype html><title>B</title><h1 id="rows">B</h1>');
  facts = await factsOfSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the reader of built pages", () => {
  test("sees pages by their paths, with headings, title and policy", () => {
    expect(facts.map(({ page, title }) => [page, title])).toEqual([
      ["/", "A"],
      ["/data/", "B"],
    ]);
    expect(facts[0]?.headings).toEqual([1, 3]);
    expect(facts[0]?.policies).toEqual(["script-src 'self'"]);
  });

  test("sees links that lead nowhere, and only those", () => {
    expect(brokenLinks(facts, "/", folder)).toEqual([
      "/ links to /gone/, which was not built",
      "/ links to /data/#gone, but there is no such id",
      "/ links to #gone, but there is no such id",
      "/ links to /gone.png, which was not built",
    ]);
  });

  test("sees links outside a base path", () => {
    expect(brokenLinks(facts, "/wuxi/", folder)).toContain("/ links to /data/, which is outside /wuxi/");
  });

  test("sees what comes from another host", () => {
    expect(foreignAssets(facts, "/")).toEqual([
      "/ loads https://cdn.example/a.js",
      "/ loads //fonts.example/a.css",
      "/ loads https://fonts.example/a.woff2",
    ]);
  });

  test("sees styles and scripts in attributes", () => {
    expect(facts[0]?.inline).toEqual([
      '<p style="color: red"></p>',
      '<button onclick="a()"></button>',
      '<a href="javascript:a()"></a>',
    ]);
  });
});
