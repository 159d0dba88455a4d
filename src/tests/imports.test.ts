import { describe, expect, test } from "vitest";
import { importsOf, layerOf, partsOf, problemsOf } from "./imports.ts";

/** The problems of a project that has only this one file. */
const problems = (file: string, text: string): string[] => problemsOf([{ file, text }]);

describe("the import reader", () => {
  test.each([
    ['import { a } from "./a.ts";', "./a.ts"],
    ["import a, { b } from './a.ts'", "./a.ts"],
    ['import * as a from "./a.ts";', "./a.ts"],
    ['import {\n  a,\n  b,\n} from "./a.ts";', "./a.ts"],
    ['import "./a.css";', "./a.css"],
    ['export { a } from "./a.ts";', "./a.ts"],
    ['export * from "./a.ts";', "./a.ts"],
    ['const a = await import("./a.ts");', "./a.ts"],
    ["const a = await import(`./a.ts`);", "./a.ts"],
    ['const x = 1; import a from "./a.ts";', "./a.ts"],
  ])("reads %s", (text, from) => {
    expect(importsOf(text).map((one) => one.from)).toEqual([from]);
  });

  test.each([
    '// import { a } from "./a.ts";',
    '/* import "./a.ts"; */',
    'const text = "hello";',
    'export const from = "./a.ts";',
    'export const url = "https://example.org"; // from "./a.ts"',
    'const words = ["import", "./a.ts"];',
  ])("reads no import in %s", (text) => {
    expect(importsOf(text)).toEqual([]);
  });

  test("tells apart imports of types alone", () => {
    expect(importsOf('import type { A } from "./a.ts";\nimport { b } from "./b.ts";')).toEqual([
      { from: "./a.ts", typeOnly: true },
      { from: "./b.ts", typeOnly: false },
    ]);
  });

  test("takes the fence of an Astro file for the build and its scripts for the browser", () => {
    const text = '---\nimport A from "./A.astro";\n---\n<A />\n<script>\n  import "./b.client.ts";\n</script>';
    const { build, browser } = partsOf({ file: "src/pages/a.astro", text });
    expect(importsOf(build)).toEqual([{ from: "./A.astro", typeOnly: false }]);
    expect(importsOf(browser)).toEqual([{ from: "./b.client.ts", typeOnly: false }]);
  });

  test("knows the layer of a file", () => {
    expect(layerOf("src/lib/csv.ts")).toBe("lib");
    expect(layerOf("src/components/prose/Value.astro")).toBe("components");
    expect(layerOf("src/content.config.ts")).toBe("content");
    expect(layerOf("src/site.ts")).toBe("site");
    expect(layerOf("astro.config.mjs")).toBeUndefined();
  });
});

describe("the direction of imports", () => {
  test("allows what points down", () => {
    expect(problems("src/charts/spec.ts", 'import { csv } from "../lib/csv.ts";\nimport "chart.js";')).toEqual([]);
    expect(problems("src/pages/data/a.ts", 'import { rows } from "../../content.ts";')).toEqual([]);
    expect(
      problems("src/schemas/unit.ts", 'import { z } from "astro/zod";\nimport { id } from "./fields.ts";'),
    ).toEqual([]);
  });

  test("refuses what points up, even for types", () => {
    expect(problems("src/lib/csv.ts", 'import type { Spec } from "../charts/spec.ts";')).toEqual([
      "src/lib/csv.ts imports src/charts/spec.ts, but lib may not import charts.",
    ]);
    expect(problems("src/components/A.astro", '---\nimport P from "../layouts/Page.astro";\n---\n')).toEqual([
      "src/components/A.astro imports src/layouts/Page.astro, but components may not import layouts.",
    ]);
  });

  test("refuses every import of site.ts, and all but Zod in schemas", () => {
    expect(problems("src/site.ts", 'import "node:fs";')).toHaveLength(1);
    expect(problems("src/schemas/unit.ts", 'import "node:fs";')).toHaveLength(1);
  });

  test("refuses a folder that the house does not have", () => {
    expect(problems("src/stuff/a.ts", "")).toEqual(["src/stuff/a.ts belongs to no layer of the house."]);
  });

  test("lets only content and pages name astro:content", () => {
    const line = 'import { getCollection } from "astro:content";';
    expect(problems("src/content.ts", line)).toEqual([]);
    expect(problems("src/pages/feed.xml.ts", line)).toEqual([]);
    expect(problems("src/layouts/Page.astro", `---\n${line}\n---\n`)).toEqual([
      "src/layouts/Page.astro names astro:content, which only content*.ts and pages/ may.",
    ]);
  });

  test("lets only charts name chart.js, and only search name pagefind", () => {
    expect(problems("src/components/a.client.ts", 'import { Chart } from "chart.js";')).toHaveLength(1);
    expect(problems("src/components/a.client.ts", "await import(`/pagefind/pagefind.js`);")).toHaveLength(1);
    expect(problems("src/search/a.client.ts", "await import(`/pagefind/pagefind.js`);")).toEqual([]);
    expect(problems("src/integrations/search-index.ts", 'import * as pagefind from "pagefind";')).toEqual([]);
    expect(problems("src/integrations/safe-output.ts", 'import * as pagefind from "pagefind";')).toHaveLength(1);
  });

  test("keeps content out of the browser, also by a detour", () => {
    const script = { file: "src/pages/a.astro", text: '<script>import "../components/b.ts";</script>' };
    expect(problemsOf([script])).toEqual([
      "src/pages/a.astro runs in the browser and may not import src/components/b.ts.",
    ]);
    const detour = [
      { file: "src/components/a.client.ts", text: 'import { b } from "./b.ts";' },
      { file: "src/components/b.ts", text: 'import { rows } from "../content.ts";' },
    ];
    expect(problemsOf(detour)).toEqual(["src/components/b.ts runs in the browser and may not import src/content.ts."]);
  });

  test("lets a page start what is written for the browser, if that is below it", () => {
    const script = (from: string): string => `<script>import "${from}";</script>`;
    expect(problems("src/pages/search/index.astro", script("../../search/page.client.ts"))).toEqual([]);
    expect(problems("src/components/A.astro", script("../pages/a.client.ts"))).toHaveLength(1);
  });

  test("keeps the build's own modules out of the browser", () => {
    expect(problems("src/search/a.client.ts", 'import { readFile } from "node:fs";')).toHaveLength(1);
    expect(problems("src/search/a.client.ts", 'import type { Stats } from "node:fs";')).toEqual([]);
  });
});
