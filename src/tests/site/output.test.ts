import { createHash } from "node:crypto";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { basePath, contentDir } from "../../lib/settings.ts";
import { dist, pagePaths } from "../built-site.ts";
import { brokenLinks, factsOfSite } from "../page-facts.ts";
import { runNode, runScript } from "../run.ts";

const desk = mkdtempSync(path.join(tmpdir(), "record-"));
const before = hashOf(dist);

afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** One way to spoil the content: the file, what is typed into it, and on which line the fault then is. */
interface Fault {
  name: string;
  file: string;
  spoil: (text: string) => { text: string; line: number };
}

const [article = ""] = globSync("articles/*.{md,mdx}", { cwd: contentDir });

const faults: Fault[] = [
  {
    name: "a row with text for a number",
    file: "data/measures.yaml",
    spoil: (text) => replaceFirst(text, /^( +amount: )\d[\d.]*$/m, '$1"three"'),
  },
  {
    name: "a row with a key that no row has",
    file: "data/milestones.yaml",
    spoil: (text) => replaceFirst(text, /^( +)statement:/m, "$1colour: red\n$1statement:"),
  },
  {
    name: "a row that rests on a source that is not there",
    file: "data/milestones.yaml",
    spoil: (text) => replaceFirst(text, /^( +- )[a-z][a-z0-9-]*$/m, "$1no-such-source"),
  },
  {
    name: "a post with a key that no post has",
    file: article,
    spoil: (text) => replaceFirst(text, /^title:/m, "colour: red\ntitle:"),
  },
  {
    name: "a post with a date that does not exist",
    file: article,
    spoil: (text) => replaceFirst(text, /^published:.*$/m, "published: 2026-02-30"),
  },
  {
    name: "a post with a value that is not in the record",
    file: article,
    spoil: (text) => appended(text, '<Value of="measures/no-such-row" />'),
  },
  {
    name: "a post with a chart that does not exist",
    file: article,
    spoil: (text) => appended(text, '<Chart id="no-such-chart" />'),
  },
];

describe.each(faults)("$name", ({ name, file, spoil }) => {
  const content = path.join(desk, name.replaceAll(" ", "-"), "content");
  const output = path.join(desk, name.replaceAll(" ", "-"), "dist");
  const linesIn = (words: string): number[] => linesNamed(words, path.basename(file));
  let line: number;

  beforeAll(() => {
    cpSync(contentDir, content, { recursive: true });
    cpSync(dist, output, { recursive: true });
    const spoilt = spoil(readFileSync(path.join(content, file), "utf8"));
    writeFileSync(path.join(content, file), spoilt.text);
    line = spoilt.line;
  });

  test("stops the check with file, line and column", async () => {
    const { code, output: words } = await runScript("check", { CONTENT_DIR: content });
    expect(code, words).toBe(1);
    expect(linesIn(words), words).toContain(line);
  });

  test("stops the build with file, line and column, and leaves the last good site as it was", async () => {
    const { code, output: words } = await runScript("build", { CONTENT_DIR: content, OUT_DIR: output });
    expect(code, words).toBe(1);
    expect(linesIn(words), words).toContain(line);
    expect(hashOf(output)).toBe(before);
  });
});

describe("a page that fails while it is rendered", () => {
  test("stops the build after others were written, and leaves the last good site as it was", async () => {
    const content = path.join(desk, "sound", "content");
    const output = path.join(desk, "sound", "dist");
    cpSync(contentDir, content, { recursive: true });
    cpSync(dist, output, { recursive: true });
    // Another title makes other pages, so that a single one of them in the last site would be seen.
    const head = readFileSync(path.join(content, article), "utf8");
    writeFileSync(path.join(content, article), head.replace(/^title:.*$/m, "title: Another title"));

    const settings = { CONTENT_DIR: content, OUT_DIR: output };
    const { code, output: words } = await runNode(["src/tests/build-with-fault.ts"], settings);
    expect(code, words).not.toBe(0);
    expect(words).toContain("This page fails while it is rendered.");
    expect(hashOf(output)).toBe(before);
  });
});

describe("another site from the same engine", () => {
  test("is built from an empty folder", async () => {
    const content = path.join(desk, "empty");
    const output = path.join(desk, "empty-dist");
    mkdirSync(content);
    const { code, output: words } = await runScript("build", { CONTENT_DIR: content, OUT_DIR: output });
    expect(code, words).toBe(0);
    expect(pagePaths(output)).toContain("/");
    expect(brokenLinks(await factsOfSite(output), basePath, output)).toEqual([]);
  });

  test("keeps every link under its base path", async () => {
    const output = path.join(desk, "wuxi-dist");
    const { code, output: words } = await runScript("build", { BASE_PATH: "/wuxi/", OUT_DIR: output });
    expect(code, words).toBe(0);
    const facts = await factsOfSite(output);
    expect(facts.map(({ page }) => page)).toEqual(pagePaths());
    expect(brokenLinks(facts, "/wuxi/", output)).toEqual([]);
    expect(facts.filter(({ canonical }) => canonical && !new URL(canonical).pathname.startsWith("/wuxi/"))).toEqual([]);
  });

  test("names its own public address", async () => {
    const output = path.join(desk, "address-dist");
    const settings = { SITE_URL: "https://record.example", BASE_PATH: "/", OUT_DIR: output };
    const { code, output: words } = await runScript("build", settings);
    expect(code, words).toBe(0);
    const texts = globSync("**/*.{html,xml,txt,svg,json}", { cwd: output }).filter((file) =>
      statSync(path.join(output, file)).isFile(),
    );
    const local = texts.filter((file) => readFileSync(path.join(output, file), "utf8").includes("localhost"));
    expect(local).toEqual([]);
    expect(readFileSync(path.join(output, "feed.xml"), "utf8")).toContain("https://record.example/articles/");
  });
});

test("none of this touched the site that is served", () => {
  expect(hashOf(dist)).toBe(before);
});

/** Replaces the first match and tells its line, counted from 1. */
function replaceFirst(text: string, pattern: RegExp, by: string): { text: string; line: number } {
  const at = text.search(pattern);
  if (at < 0) throw new Error(`Nothing matches ${pattern}.`);
  return { text: text.replace(pattern, by), line: text.slice(0, at).split("\n").length };
}

/** The lines of a file that a command names, as in `measures.yaml:41:5`. */
function linesNamed(words: string, file: string): number[] {
  return [...words.matchAll(/([\w-]+\.\w+):(\d+):\d+/g)]
    .filter(([, name]) => name === file)
    .map(([, , line]) => Number(line));
}

/** Adds a paragraph at the end and tells its line. */
function appended(text: string, paragraph: string): { text: string; line: number } {
  const whole = `${text.trimEnd()}\n\n${paragraph}\n`;
  return { text: whole, line: whole.trimEnd().split("\n").length };
}

/** A hash over the names and contents of all files of a folder. */
function hashOf(folder: string): string {
  const hash = createHash("sha256");
  const files = globSync("**/*", { cwd: folder }).filter((file) => statSync(path.join(folder, file)).isFile());
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest("hex");
}
