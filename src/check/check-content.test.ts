import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { formatProblem } from "../lib/problem.ts";
import { checkContent } from "./check-content.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the site's own content in which one text of one file is another one. */
function contentWith(file: string, from: string | RegExp, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  folders.push(folder);
  cpSync("content", join(folder, "content"), { recursive: true });
  const path = join(folder, "content", file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(path, changed);
  return join(folder, "content");
}

const problemsOf = (dir: string): string[] => checkContent(dir).problems.map(formatProblem);

test("the site's own content is sound", () => {
  expect(problemsOf("content")).toEqual([]);
});

test("an empty folder is sound", () => {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  folders.push(folder);
  expect(problemsOf(folder)).toEqual([]);
});

describe("a row", () => {
  const file = "data/measures.yaml";

  test("with text for a number is refused with file, line, column, field and the number that is meant", () => {
    expect(problemsOf(contentWith(file, "amount: 3\n", 'amount: "3,000,000"\n'))).toEqual([
      'content/data/measures.yaml:13:13  measures › wuxi-2019-platform-3m › amount: "3,000,000" is text. Write a number in CNY million, here 3.',
    ]);
  });

  test("with a misspelt key, a missing one and an unknown word has all three told at once", () => {
    const dir = contentWith(file, /level: municipal\n([\s\S]*?)confidence: medium/, "level: city\n$1confidnce: medium");
    expect(problemsOf(dir)).toEqual([
      expect.stringContaining('level: "city" is not known here. Write one of national, provincial'),
      expect.stringContaining("confidence: This key is missing. Write one of high, medium, low."),
      expect.stringContaining('"confidnce" is not a key that is known here.'),
    ]);
  });

  test.each([
    ["a negative sum", "amount: 3\n", "amount: -3\n", "A sum cannot be negative"],
    ["an infinite sum", "amount: 3\n", "amount: .inf\n", "is not a finite number"],
    ["a date that does not exist", "date: 2019-04\n", "date: 2019-13\n", "Write a date that exists"],
    ["a unit that is not known", "unit: CNY million\n", "unit: yuan\n", '"yuan" is not known here'],
    [
      "a source that does not exist",
      "- chinadaily-2019-09-07\n",
      "- chinadaily-2019-09\n",
      'Did you mean "chinadaily-2019-09-07"?',
    ],
    ["an id that stands twice", "id: wuxi-2019-benchmark-1m", "id: wuxi-2019-platform-3m", "is used in line 6 already"],
    ["a text that a spreadsheet would run", "body: Wuxi municipal government", 'body: "=1+1"', "spreadsheets run text"],
    ["a statement that is no sentence", /statement: .*\n/, "statement: no stop\n", "Write a full sentence"],
  ])("with %s is refused", (_, from, to, words) => {
    expect(problemsOf(contentWith(file, from, to)).join("\n")).toContain(words);
  });

  test("that stands twice in the YAML of one row is refused at the second key", () => {
    expect(problemsOf(contentWith(file, "amount: 3\n", "amount: 3\n    amount: 4\n"))[0]).toMatch(
      /:14:5 {2}This is not valid YAML/,
    );
  });

  test("that does not fit is told once, not again wherever it is named", () => {
    const problems = problemsOf(contentWith(file, "amount: 3\n", "amount: three\n"));
    expect(problems).toHaveLength(1);
  });
});

describe("an article", () => {
  const file = "articles/industrial-internet-policy-2019.mdx";

  test.each([
    [
      "a value that does not exist",
      /of="measures\/wuxi-2019-platform-3m"/,
      'of="measures/wuxi-2019-platform-4m"',
      "<Value>",
    ],
    ["a field that holds no number", 'field="previous"', 'field="title"', "it is text. Name another field"],
    [
      "a source that does not exist",
      /<Cite source="[^"]+"/,
      '<Cite source="nobody"',
      '"nobody" is not in data/sources.yaml',
    ],
    [
      "a chart that does not exist",
      'id="subsidy-caps-2019"',
      'id="subsidy-caps-2018"',
      'Did you mean "subsidy-caps-2019"?',
    ],
    ["a topic that is not in the list", "- policy", "- money", '"money" is not in topics.yaml'],
    ["a second lead", "event: 2019-04", "event: 2019-04\nlead: true", "heads the front page already"],
    ["an alias that is taken", "event: 2019-04", "event: 2019-04\naliases: [wuxi-iot-among-25-clusters]", "belongs to"],
    [
      "an update before its publication",
      "event: 2019-04",
      'event: 2019-04\nupdated: "2020-01-01"',
      "lies before the day of publication",
    ],
    ["a title that is too long", /title: .*\n/, `title: ${"long ".repeat(20)}\n`, "Keep a title to 90 characters"],
    ["no head", /^---\n/, "", "There is no head"],
  ])("with %s is refused", (_, from, to, words) => {
    const problems = problemsOf(contentWith(file, from, to));
    expect(problems.join("\n")).toContain(words);
    expect(problems.every((problem) => /^content\/[^:]+:\d+:\d+ {2}/.test(problem))).toBe(true);
  });
});

describe("a chart", () => {
  const file = "charts/subsidy-caps-2019.yaml";

  test.each([
    ["a dataset that does not exist", "data: measures", "data: measure", "measure"],
    ["a field that does not exist", "x: amount", "x: amounts", "amounts"],
    [
      "no rows left",
      "wuxi-2019-platform-3m\n    - wuxi-2019-benchmark-1m\n    - wuxi-2019-other-fields-5m",
      "nobody",
      "subsidy-caps-2019.yaml",
    ],
    [
      "a number in its title that is in no row",
      "CNY 5 million",
      "CNY 6 million",
      "is no value, date, count, difference or ratio",
    ],
    ["a kind that is not known", "kind: bar", "kind: pie", '"pie"'],
    ["no title", /title: .*\n/, "", "title: This key is missing"],
  ])("with %s is refused", (_, from, to, words) => {
    expect(problemsOf(contentWith(file, from, to)).join("\n")).toContain(words);
  });
});

test("a standing page cannot take an address of the site", () => {
  const dir = contentWith("pages/about.mdx", /title: .*\n/, "title: Charts\n");
  cpSync(join(dir, "pages/about.mdx"), join(dir, "pages/charts.mdx"));
  expect(problemsOf(dir)).toEqual([expect.stringContaining("The site itself answers at /charts/")]);
});
