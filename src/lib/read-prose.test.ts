import { describe, expect, test } from "vitest";
import { readProse } from "./read-prose.ts";

const head = "---\ntitle: x\n---\n\n";
const problemsIn = (text: string, file = "a.mdx"): string[] =>
  readProse(head + text, file).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test("components are found in order, with their place and the heading above them", () => {
  const { uses } = readProse(`${head}One <Cite source="a" />.\n\n## Two\n\n<Chart id="b" />\n`, "a.mdx");
  expect(uses).toEqual([
    { name: "Cite", attributes: { source: "a" }, depth: 1, joined: false, line: 5, column: 5 },
    { name: "Chart", attributes: { id: "b" }, depth: 2, joined: false, line: 9, column: 1 },
  ]);
});

test("a mark directly after another one is known as such", () => {
  const { uses } = readProse(`${head}One.<Cite source="a" /><Question id="b" /> Two.<Cite source="a" />`, "a.mdx");
  expect(uses.map(({ joined }) => joined)).toEqual([false, true, false]);
});

test("words are counted without marks and code", () => {
  expect(readProse(`${head}Four words stand here.<Cite source="a" />`, "a.mdx").words).toBe(4);
});

describe("what MDX could run is refused", () => {
  test("an import", () => {
    expect(problemsIn('import fs from "node:fs"')[0]).toMatch(/^5:1 An article may not hold import or export/);
  });

  test("an expression in the text", () => {
    expect(problemsIn("Home is {process.env.HOME}.")[0]).toMatch(/^5:9 An article may not hold code in braces/);
  });

  test("an expression in an attribute, and a spread", () => {
    expect(problemsIn("<Chart id={process.env.HOME} />")[0]).toMatch(
      /<Chart> may not hold code in braces.*<Chart id="/,
    );
    expect(problemsIn('<Chart {...globalThis} id="a" />')[0]).toMatch(/<Chart> may not hold code in braces/);
  });

  test.each(["{/* a */ process.env.HOME /* b */}", "{/* a */ process.env.HOME}", "{process.env.HOME /* b */}"])(
    "an expression beside comments: %s",
    (expression) => {
      expect(problemsIn(`One ${expression} two.`)).toEqual([
        expect.stringMatching(/^5:5 .*may not hold code in braces/),
      ]);
      expect(problemsIn(expression)).toEqual([expect.stringMatching(/^5:1 .*may not hold code in braces/)]);
    },
  );

  test("but a comment is not", () => {
    expect(problemsIn("One {/* a remark */} two.")).toEqual([]);
    expect(problemsIn("{/* one */ /* and another */}")).toEqual([]);
  });
});

describe("what cannot work is refused with what would", () => {
  test("a component that is not known", () => {
    expect(problemsIn("<Bar />")[0]).toMatch(/^5:1 <Bar> is not a component of this site. Use <Chart>, <Value>/);
  });

  test("an attribute that is not known, and one that is missing", () => {
    expect(problemsIn('<Cite src="a" />')).toEqual([
      '5:1 <Cite> has no attribute "src". It takes source.',
      '5:1 <Cite> needs "source", such as <Cite source="chinadaily-2019-09-07" />.',
    ]);
  });

  test("script, style and handlers", () => {
    expect(problemsIn("<script>alert(1)</script>")[0]).toMatch(/<script> is not a component/);
    expect(problemsIn('<span lang="zh-Hans" onclick="x()">无锡</span>')[0]).toMatch(/has no attribute "onclick"/);
  });

  test("a link to another file", () => {
    expect(problemsIn("[other](./other.mdx)")[0]).toMatch(/leads nowhere in the built site/);
  });

  test("a link that would run script", () => {
    expect(problemsIn("[other](javascript:alert(1))")[0]).toMatch(/leads nowhere in the built site/);
  });

  test.each(["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x"])(
    "a link whose address stands below the text: %s",
    (address) => {
      expect(problemsIn(`[a][b]\n\n[b]: ${address}`)).toEqual([
        expect.stringMatching(/^7:1 .*leads nowhere in the built site/),
      ]);
    },
  );

  test("a link to a host without its protocol", () => {
    expect(problemsIn("[other](//example.org/x)")[0]).toMatch(/^5:1 .*leads nowhere in the built site/);
    expect(problemsIn("[a][b]\n\n[b]: //example.org/x")[0]).toMatch(/^7:1 .*leads nowhere in the built site/);
  });

  test("an image of another host", () => {
    expect(problemsIn("![a](https://example.org/a.png)")[0]).toMatch(/^5:1 .*Put it into public/);
  });

  test("a heading that skips a level", () => {
    expect(problemsIn("## One\n\n#### Two")).toEqual([expect.stringMatching(/^7:1 .*Write ###\./)]);
    expect(problemsIn("### One")).toEqual([expect.stringMatching(/^5:1 .*Write ##\./)]);
    expect(problemsIn("## One\n\n### Two\n\n## Three")).toEqual([]);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a component named %s", (name) => {
    expect(problemsIn(`<${name} />`)).toEqual([
      expect.stringContaining(`5:1 <${name}> is not a component of this site. Use <Chart>`),
    ]);
  });

  test.each(["constructor", "__proto__", "toString"])("an attribute named %s", (name) => {
    expect(problemsIn(`<Cite source="a" ${name}="b" />`)).toEqual([
      `5:1 <Cite> has no attribute "${name}". It takes source.`,
    ]);
    expect(problemsIn(`<em ${name}="b">one</em>`)).toEqual([`5:1 <em> has no attribute "${name}". It takes none.`]);
  });

  test("a second title", () => {
    expect(problemsIn("# Again")[0]).toMatch(/The title stands in the head already/);
  });

  test("an unclosed tag, with its line", () => {
    expect(problemsIn("One\n\n<Note>\n\nTwo")[0]).toMatch(/This is not valid MDX/);
  });

  test.each([
    "<div>one</div>",
    "<!-- a --><script>alert(1)</script>",
    "<script>alert(1)</script><!-- a -->",
    "<!-- a --><script>alert(1)</script><!-- b -->",
    "<!-- a --> <img src=x onerror=alert(1)> -->",
  ])("HTML in plain Markdown: %s", (html) => {
    expect(problemsIn(html, "a.md")[0]).toMatch(/^5:\d+ .*is HTML/);
    expect(problemsIn(`One ${html} two.`, "a.md")[0]).toMatch(/^5:\d+ .*is HTML/);
  });

  test("but not a comment in it", () => {
    expect(problemsIn("<!-- a remark -->\n\nOne.", "a.md")).toEqual([]);
  });
});
