import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { formatProblem } from "../lib/problem.ts";
import { clearContent, type Files, ruled, smallContent, writeContent } from "../tests/small-content.ts";
import { checkContent } from "./check-content.ts";

afterEach(clearContent);

const problemsOf = (dir: string): string[] => checkContent(dir).problems.map(formatProblem);

/** What is wrong with the small content when these files stand in it too, or in the place of others. */
const problemsWith = (files: Files): string[] => problemsOf(writeContent({ ...smallContent, ...files }));

/** The small content's text of a file in which one part is another one, and the first line that differs. */
function changed(file: string, from: string | RegExp, to: string): { text: string; line: number } {
  const before = smallContent[file] ?? "";
  const text = before.replace(from, to);
  if (text === before) throw new Error(`${file} does not hold ${String(from)}`);
  const lines = before.split("\n");
  return { text, line: text.split("\n").findIndex((line, index) => line !== lines[index]) + 1 };
}

/** Expects one problem that tells file, line and these words, where one part of a file is another one. */
function refuses(file: string, from: string | RegExp, to: string, words: string | RegExp, line?: number): void {
  const spoilt = changed(file, from, to);
  refusesFile(file, spoilt.text, words, line ?? spoilt.line);
}

/** Expects one problem that tells file, line and these words, where a file holds this text. */
function refusesFile(file: string, text: string, words: string | RegExp, line: number): void {
  const problems = problemsWith({ [file]: text });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.startsWith(`content/${file}:${line}:`), problems[0]).toBe(true);
  expect(problems[0]).toMatch(words);
}

/** The small content without its list of topics. */
const { "topics.yaml": _, ...unlisted } = smallContent;

/** The first article with one more paragraph, at its end. */
const withParagraph = (paragraph: string): string => `${smallContent["articles/first.mdx"]}\n${paragraph}\n`;

/** The line of a paragraph that `withParagraph` adds. */
const lineOfParagraph = withParagraph("").split("\n").length - 1;

describe("sound is", () => {
  test("the site's own content", () => {
    expect(problemsOf(path.resolve("content"))).toEqual([]);
  });

  test("the small content that the tests below spoil", () => {
    expect(problemsWith({})).toEqual([]);
  });

  test("an empty folder", () => {
    expect(problemsOf(writeContent({}))).toEqual([]);
  });

  test("content whose files begin with a byte order mark", () => {
    const files = Object.entries(smallContent).map(([name, text]) => [name, `\uFEFF${text}`]);
    const content = checkContent(writeContent(Object.fromEntries(files)));
    expect(content.problems).toEqual([]);
    expect(content.articles.map(({ value }) => value.title)).toContain("What the policy pays");
  });

  test("content whose lines end as on Windows", () => {
    const files = Object.entries(smallContent).map(([name, text]) => [name, text.replaceAll("\n", "\r\n")]);
    const content = checkContent(writeContent(Object.fromEntries(files)));
    expect(content.problems).toEqual([]);
    expect(content.articles.map(({ value }) => value.title)).toContain("What the policy pays");
  });
});

test("a folder that does not exist is refused", () => {
  const missing = path.join(writeContent({}), "no-such-folder");
  expect(problemsOf(missing).join("\n")).toMatch(/no-such-folder.*There is no such folder.*CONTENT_DIR/);
});

describe("a row", () => {
  const file = "data/measures.yaml";

  test("with text for a number is refused with file, line, column, field and the number that is meant", () => {
    const { text, line } = changed(file, "amount: 3\n", 'amount: "3,000,000"\n');
    expect(problemsWith({ [file]: text })).toEqual([
      `content/data/measures.yaml:${line}:13  measures › platform-cap › amount: "3,000,000" is text. Write a number in CNY million, here 3.`,
    ]);
  });

  test("with a misspelt key, a missing one and an unknown word has all three told at once", () => {
    const { text } = changed(
      file,
      /level: municipal\n([\s\S]*?)confidence: medium/,
      "level: city\n$1confidnce: medium",
    );
    expect(problemsWith({ [file]: text })).toEqual([
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
    ["a source that does not exist", "- paper-2019\n", "- paper-2018\n", 'Did you mean "paper-2019"?'],
    ["an id that stands twice", "id: benchmark-cap", "id: platform-cap", "is used in line 6 already"],
    ["a text that a spreadsheet would run", "body: A city", 'body: "=1+1"', "spreadsheets run text"],
    ["a statement that is no sentence", /statement: .*\n/, "statement: no stop\n", "Write a full sentence"],
    ["no statement", /statement: .*\n/, "statement: \n", "Write text"],
    [
      "a conflict without source",
      "amount: 3\n",
      "amount: 3\n    conflict: { says: It is four. }\n",
      "source: This key is missing",
    ],
    ["no source", /sources:\n\s+- paper-2019\n/, "sources: []\n", "Name at least one source"],
  ])("with %s is refused", (_, from, to, words) => {
    const { text, line } = changed(file, from, to);
    const problems = problemsWith({ [file]: text }).filter((problem) => problem.includes(words));
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^content/data/measures.yaml:${line}:\\d+ {2}`))]);
  });

  test("that names one key twice is refused at the second one", () => {
    const { text, line } = changed(file, "amount: 3\n", "amount: 3\n    amount: 4\n");
    expect(problemsWith({ [file]: text })[0]).toContain(`content/data/measures.yaml:${line}:5  This is not valid YAML`);
  });

  test("that does not fit is told once, not again wherever it is named", () => {
    expect(problemsWith({ [file]: changed(file, "amount: 3\n", "amount: three\n").text })).toHaveLength(1);
  });

  test.each(["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//example.org/x", "example.org"])(
    "of a source at %s is refused",
    (address) => {
      refuses("data/sources.yaml", "https://example.org/policy", `"${address}"`, /https?:\/\//);
    },
  );
});

describe("an article", () => {
  const file = "articles/first.mdx";
  const lead = "lead: true\n";

  test.each([
    ["a value that does not exist", 'of="measures/platform-cap"', 'of="measures/platform-caps"', "<Value>"],
    ["a field that holds no number", 'field="previous"', 'field="title"', "it is text. Name another field"],
    ["a field that the row has not", 'field="previous"', 'field="usd"', 'has no field "usd"'],
    ["a form that is not known", 'field="previous"', 'as="digits"', 'as="digits" is not known'],
    ["a source that does not exist", '<Cite source="paper-2019"', '<Cite source="nobody"', "not in data/sources.yaml"],
    ["a term that does not exist", 'id="sensor-network"', 'id="sensor-networks"', "is not in data/glossary.yaml"],
    ["a question that does not exist", 'id="cap-per-what"', 'id="cap-per-whom"', 'Did you mean "cap-per-what"?'],
    ["a milestone that does not exist", 'id="zone-2009"', 'id="zone-2010"', "is not in data/milestones.yaml"],
    ["a chart that does not exist", 'id="caps"', 'id="cap"', "caps"],
    ["a topic that is not in the list", "- policy", "- money", '"money" is not in topics.yaml'],
    ["a title that is too long", /title: .*\n/, `title: ${"long ".repeat(20)}\n`, "Keep a title to 90 characters"],
    ["no head", /^---\n/, "", "There is no head"],
    ["a title that YAML takes for a reference", /title: .*\n/, "title: *foo\n", "This is not valid YAML"],
    ["an alias that is taken", lead, `${lead}aliases: [second]\n`, "/articles/second/ belongs to"],
    ["an update before its publication", lead, `${lead}updated: "2020-01-01"\n`, "before the day of publication"],
    ["a heading that skips a level", "## The caps", "## The caps\n\n#### One", "level"],
    ["a link to an article that does not exist", "(/articles/second/)", "(/articles/third/)", "/articles/third/"],
    ["a link to a chart that does not exist", "(/articles/second/)", "(/charts/cap/)", "/charts/cap/"],
    ["a link to a chart's file that does not exist", "(/articles/second/)", "(/charts/cap.svg)", "/charts/cap.svg"],
    ["a link to a dataset that does not exist", "(/articles/second/)", "(/data/measure/)", "/data/measure/"],
    ["a link to a topic that does not exist", "(/articles/second/)", "(/topics/polity/)", "/topics/polity/"],
    ["a link to a page that does not exist", "(/articles/second/)", "(/abuot/)", "/abuot/"],
    ["a link without its last slash", "(/articles/second/)", "(/articles/second)", "/articles/second/"],
    [
      "a picture that is not there",
      lead,
      `${lead}image: { src: map.svg, alt: A map, credit: Ours }\n`,
      'There is no file "map.svg" in articles/',
    ],
    ["a picture without words", lead, `${lead}image: { src: map.svg, credit: Ours }\n`, "image › alt"],
    [
      "a picture of another host",
      lead,
      `${lead}image: { src: //a.b/c.svg, alt: A, credit: B }\n`,
      "beside the article",
    ],
    ["a project check without a rule", "See [the", "<ProjectCheck />\n\nSee [the", "no rule to check a project by"],
    ["an image from another host", "See [the", "See ![a](https://example.com/a.png) [the", "Put it into public/"],
    ["an image that does not exist", "See [the", "See ![a](/no-such-image.png) [the", "/no-such-image.png"],
  ])("with %s is refused", (_, from, to, words) => {
    const { text, line } = changed(file, from, to);
    const problems = problemsWith({ [file]: text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^content/articles/first\\.mdx:${line}:\\d+ {2}`));
    expect(problems[0]).toContain(words);
  });

  test("with the project check is sound where there is a rule, and has it once", () => {
    const measures = ruled(smallContent["data/measures.yaml"]);
    const checks = (times: number): string[] =>
      problemsWith({ [file]: withParagraph("<ProjectCheck />\n\n".repeat(times)), "data/measures.yaml": measures });
    expect(checks(1)).toEqual([]);
    expect(checks(2)).toEqual([expect.stringContaining("The project check stands in this text already.")]);
  });

  test.each([
    ["another article", "/articles/second/"],
    ["a chart and its files", "/charts/caps/"],
    ["a file of a chart", "/charts/caps.svg"],
    ["a dataset", "/data/measures/"],
    ["a file of a dataset", "/data/measures.csv"],
    ["a row", "/subsidies/#platform-cap"],
    ["a topic", "/topics/policy/"],
    ["a standing page", "/about/"],
    ["a part of itself", "#the-caps"],
    ["another host", "https://example.com/"],
  ])("with a link to %s is sound", (_, address) => {
    expect(problemsWith({ [file]: withParagraph(`See [this](${address}).`) })).toEqual([]);
  });

  test.each([
    ["a topic in words", "Industrial internet", "/topics/industrial-internet/"],
    ["a topic in Chinese", "物联网", "/topics/物联网/"],
    ["such a topic as a browser sends it", "物联网", "/topics/%E7%89%A9%E8%81%94%E7%BD%91/"],
  ])("with a link to %s is sound where there is no list of topics", (_, topic, address) => {
    const text = withParagraph(`See [this](${address}).`).replace("- policy", `- ${topic}`);
    expect(problemsOf(writeContent({ ...unlisted, [file]: text }))).toEqual([]);
    const draft = text.replace("lead: true", "draft: true");
    expect(problemsOf(writeContent({ ...unlisted, [file]: draft }))).toEqual([expect.stringContaining("/topics/")]);
  });

  test("with a topic of signs alone is refused where there is no list of topics", () => {
    const { text, line } = changed(file, "- policy", '- "!?"');
    expect(problemsOf(writeContent({ ...unlisted, [file]: text }))).toEqual([
      expect.stringMatching(new RegExp(`^content/articles/first\\.mdx:${line}:\\d+ {2}topics › 0: "!\\?" has neither`)),
    ]);
  });

  test("with a chart that stands in it twice is refused at the second place", () => {
    refusesFile(file, withParagraph('<Chart id="caps" />'), /caps/, lineOfParagraph);
  });

  test("with a value that is a rate is sound where the row has one, and refused where it has none", () => {
    expect(problemsWith({ [file]: withParagraph('It is <Value of="measures/share" field="rate" />.') })).toEqual([]);
    const none = withParagraph('It is <Value of="measures/fund" field="rate" />.');
    refusesFile(file, none, /"rate"/, lineOfParagraph);
  });

  test.each(["number", "words"])("with a value of a bounded row as %s is refused, since the bound would go", (as) => {
    const bounded = withParagraph(`It is <Value of="measures/fund" as="${as}" />.`);
    refusesFile(file, bounded, /more than/, lineOfParagraph);
  });

  test("with a headline figure of a row is sound where it has a number or a date, and refused where it has neither", () => {
    const figure = (of: string): string =>
      withParagraph(`<Figures>\n<Figure of="${of}">\nWhat it is.\n</Figure>\n</Figures>`);
    expect(problemsWith({ [file]: figure("measures/platform-cap") })).toEqual([]);
    expect(problemsWith({ [file]: figure("milestones/zone-2009") })).toEqual([]);
    refusesFile(file, figure("glossary/sensor-network"), /neither a number nor/, lineOfParagraph + 1);
  });

  test("that heads the front page beside another one is refused", () => {
    refuses("articles/second.md", "topics: []\n", "topics: []\nlead: true\n", "heads the front page already");
  });

  test.each(["my article.mdx", "My-Article.mdx", "my_article.md", "my--article.mdx", "建议.mdx"])(
    "in a file named %s is refused",
    (name) => {
      refusesFile(`articles/${name}`, smallContent["articles/second.md"] ?? "", /small letters, digits/, 1);
    },
  );

  test("in a file with the name of another one is refused", () => {
    const text = smallContent["articles/second.md"] ?? "";
    const problems = problemsWith({ "articles/same.md": text, "articles/same.mdx": text });
    expect(problems).toEqual([
      expect.stringMatching(/^content\/articles\/same\.mdx:1:1 {2}same\.md has the same address already/),
    ]);
  });
});

describe("a chart", () => {
  const file = "charts/caps.yaml";

  test.each([
    ["a dataset that does not exist", "data: measures", "data: measure", "measure"],
    ["a field that does not exist", "x: amount", "x: amounts", "amounts"],
    ["no rows left", "- platform-cap\n    - benchmark-cap", "- nobody", "row"],
    ["a number in its title that is in no row", "CNY 3", "CNY 6", "is no value, date, count, difference or ratio"],
    ["a kind that is not known", "kind: bar", "kind: pie", '"pie"'],
    ["no title", /title: .*\n/, "", "title: This key is missing"],
  ])("with %s is refused", (_, from, to, words) => {
    const problems = problemsWith({ [file]: changed(file, from, to).text });
    expect(problems.join("\n")).toContain(words);
    expect(problems[0]).toMatch(/^content\/charts\/caps\.yaml:\d+:\d+ {2}/);
  });

  test.each(["My caps.yaml", "Caps-2.yaml"])("in a file named %s is refused", (name) => {
    refusesFile(`charts/${name}`, smallContent[file] ?? "", /small letters, digits/, 1);
  });
});

describe("a standing page", () => {
  const page = smallContent["pages/about.mdx"] ?? "";

  test.each(["404", "index", "pagefind", "charts", "data", "search", "timeline"])(
    "cannot take /%s/, at which the site itself answers",
    (name) => {
      const problems = problemsWith({ [`pages/${name}.mdx`]: page });
      expect(problems).toEqual([
        expect.stringMatching(
          new RegExp(`^content/pages/${name}\\.mdx:\\d+:\\d+ {2}The site itself answers at /${name}/.*another name`),
        ),
      ]);
    },
  );

  test("in a file with a space in its name is refused", () => {
    refusesFile("pages/about us.mdx", page, /small letters, digits/, 1);
  });
});

test("a file of data that is no dataset is refused with those that there are", () => {
  refusesFile("data/measure.yaml", smallContent["data/measures.yaml"] ?? "", /not a dataset.*measures, milestones/, 1);
});

describe("what an editor would lose in silence is told", () => {
  test.each([
    ...["articles/story.MDX", "articles/story.mdx.txt", "articles/story", "articles/story.docx", "charts/caps.yml"],
    ...["charts/caps.json", "data/measures.yml", "topics.yml", "topic.yaml", "article/story.mdx"],
  ])("%s is a file that is not read", (file) => {
    const [problem, ...others] = problemsWith({ [file]: "text" });
    const told = file.startsWith("article/") ? "article" : file;
    expect(problem).toMatch(new RegExp(`^content/${told}:1:1 .*This is not read`));
    expect(others).toEqual([]);
  });

  test("a picture beside an article, and a guide beside all, are left alone", () => {
    expect(problemsWith({ "articles/map.svg": "<svg/>", "README.md": "text" })).toEqual([]);
  });

  test("a folder in the place of a file, and a file in the place of the folder", () => {
    const dir = writeContent(smallContent);
    mkdirSync(path.join(dir, "articles/oops.mdx"));
    mkdirSync(path.join(dir, "charts/oops.yaml"));
    expect(problemsOf(dir)).toEqual([
      expect.stringMatching(/^content\/articles\/oops\.mdx:1:1 .*This is not read/),
      expect.stringMatching(/^content\/charts\/oops\.yaml:1:1 .*This is not read/),
    ]);
    expect(problemsOf(path.join(dir, "topics.yaml"))).toEqual([expect.stringContaining("This is not a folder")]);
    expect(problemsOf(path.dirname(dir)).join()).toContain("correct the name, or CONTENT_DIR");
  });

  test("a control character that nobody sees", () => {
    const problems = problemsWith({ "articles/first.mdx": withParagraph("Pasted\u000bin") });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`first\\.mdx:${lineOfParagraph}:7 .*Delete it`))]);
    refuses("data/measures.yaml", /statement: .*/, 'statement: "Pasted\\u000bin."', "invisible control character");
  });

  test.each([
    ["a milestone", "data/milestones.yaml", "date: 2009-11-13", "date: 2909-11-13", "or forecast"],
    ["the update of an article", "articles/first.mdx", "lead: true", 'updated: "2909-01-01"\nlead: true', "to come"],
    [
      "a correction",
      "articles/first.mdx",
      "lead: true",
      'corrections: [{ date: "2909-01-01", text: A slip. }]\nlead: true',
      "to come",
    ],
    [
      "a correction before its article",
      "articles/first.mdx",
      "lead: true",
      'corrections: [{ date: "2012-01-01", text: A slip. }]\nlead: true',
      "before the day of publication",
    ],
  ])("the day of %s that cannot be", (_, file, from, to, words) => {
    refuses(file, from, to, words);
  });

  test("a plan may be for a day to come", () => {
    const { text } = changed("data/milestones.yaml", "date: 2009-11-13", "date: 2909-11-13\n    status: target");
    expect(problemsWith({ "data/milestones.yaml": text })).toEqual([]);
  });

  test.each([
    ["2,5", /with a decimal point, here 2\.5/],
    ["263,87", /here 263\.87/],
    ["3,000,000", /in CNY million, here 3\./],
    ["three", /in digits alone/],
  ])("%s is no number, and the cure does not change what it means", (written, cure) => {
    refuses("data/measures.yaml", "amount: 3\n", `amount: ${written}\n`, cure);
  });

  test.each([
    ["a date", /\n {4}date: [\d-]+/, "", /date: This key is missing or empty\. Add it/],
    ["a unit", "unit: CNY million", "unit: null", /unit: .*A sum needs its unit/],
    ["a list", /sources:\n {6}- paper-2019/, "sources: paper-2019", /Write a list: \[paper-2019\]/],
    ["a hyphen", "  - id: fund", "    id: fund", /begin the next row with a hyphen/],
    ["a space", "title: ", "title:", /space after the colon of a key/],
  ])("%s that is left out, with its cure and once", (_, from, to, words) => {
    const problems = problemsWith({ "data/measures.yaml": changed("data/measures.yaml", from, to).text });
    expect(problems.filter((one) => one.startsWith("content/data/measures.yaml"))).toEqual([
      expect.stringMatching(words),
    ]);
  });

  test.each([
    ["<Cite source=“paper-2019” />", "straight quotation marks"],
    ['<Rows of="measures" where={ level: "district" } />', "two pairs of braces"],
    ["Growth of <5 percent", "Write \\<"],
  ])("%s, with what would work", (paragraph, words) => {
    expect(problemsWith({ "articles/first.mdx": withParagraph(paragraph) }).join("\n")).toContain(words);
  });

  test("a file set aside with _ is left alone", () => {
    expect(problemsWith({ "articles/_story.mdx": "text" })).toEqual([]);
  });

  test("a sum in yuan under a unit of millions", () => {
    const { text, line } = changed("data/measures.yaml", "amount: 3\n", "amount: 3000000\n");
    const problems = problemsWith({ "data/measures.yaml": text });
    expect(problems[0]).toMatch(new RegExp(`measures\\.yaml:${line}:\\d+ .*Write 3 if it is a number of yuan`));
  });

  test("a sign that is not UTF-8", () => {
    const problems = problemsWith({ "articles/first.mdx": withParagraph("Caf\uFFFD") });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`first\\.mdx:${lineOfParagraph}:4 .*is not UTF-8`))]);
  });

  test("one colon too many is told at its file alone, with its cure", () => {
    const problems = problemsWith({ "data/sources.yaml": changed("data/sources.yaml", "A paper", "A paper: x").text });
    expect(problems.join("\n")).toContain("Put text that holds a colon and a space in quotation marks");
    expect(problems.filter((problem) => !problem.startsWith("content/data/sources.yaml"))).toEqual([]);
  });

  test("a chart that names one row that exists and one that does not", () => {
    const [name, text] = Object.entries(smallContent).find(([file]) => file.startsWith("charts/")) ?? ["", ""];
    const problems = problemsWith({
      [name]: text.replace(/where:[\s\S]*?(?=\n\S)/, "where:\n  id: [platform-cap, nobody]"),
    });
    expect(problems.join("\n")).toMatch(/There is no row "nobody" in measures/);
  });

  test.each([
    ['Some <Chart id="caps" /> here.', "on a line of its own"],
    ['One.<Cite source="paper-2019">words</Cite>', "holds no words of its own"],
    ['## A <Term id="sensor" /> heading', "cannot stand in a heading"],
    ["## ", "This heading is empty"],
  ])("%s", (paragraph, words) => {
    expect(problemsWith({ "articles/first.mdx": withParagraph(paragraph) }).join("\n")).toContain(words);
  });
});
