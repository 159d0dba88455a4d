import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOf, type SourceFile } from "./imports.ts";
import { type Outcome, root, runNode, runScript } from "./run.ts";

const sources = globSync("src/**/*.{ts,astro,css,mjs}", { cwd: root }).map(sourceFile);
const code = sources.filter(({ file }) => /\.(ts|astro|mjs)$/.test(file));

/** Everything that may stand at the top level, besides dot-files and what git ignores. */
const topLevel = [
  "CHANGELOG.md",
  "CITATION.cff",
  "LICENSE",
  "LICENSE-content",
  "README.md",
  "astro.config.mjs",
  "content",
  "dist",
  "node_modules",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "tsconfig.json",
];

describe("the house", () => {
  test("is formatted by Prettier", async () => {
    const ignore = ["--ignore-path", ".gitignore", "--ignore-path", "src/tests/prettierignore"];
    succeeded(await runNode(["node_modules/prettier/bin/prettier.cjs", "--check", ...ignore, "."]));
  });

  test("passes the linter", async () => {
    const config = ["--config-path=src/tests/lint.json", "--error-on-warnings", "--colors=off"];
    succeeded(await runNode(["node_modules/@biomejs/biome/bin/biome", "lint", ...config, "."]));
  });

  test("has no error of types", async () => {
    succeeded(await runNode(["node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "warning"]));
  });

  test("has content without a fault", async () => {
    succeeded(await runScript("check"));
  });

  test("imports in one direction", () => {
    expect(problemsOf(code.filter(({ file }) => !file.endsWith(".test.ts")))).toEqual([]);
  });

  test("has no colour outside the tokens and the chart palette", () => {
    const free = ["src/styles/tokens.css", "src/charts/palette.ts"];
    expect(sources.filter(({ file }) => !free.includes(file) && !file.includes("test")).flatMap(hexColours)).toEqual(
      [],
    );
  });

  test("has no utils and no index.ts", () => {
    expect(
      sources.map(({ file }) => file).filter((file) => /(^|\/)(utils?|helpers?)(\/|\.)|\/index\.ts$/.test(file)),
    ).toEqual([]);
  });

  test("has nothing at the top level that need not be there", () => {
    const extra = readdirSync(root).filter((name) => !name.startsWith(".") && !topLevel.includes(name));
    expect(extra).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = (): string => readFileSync(path.join(root, "README.md"), "utf8");

  test("names only paths that exist", () => {
    const named = pathsIn(readme());
    expect(named).toContain("src/schemas/");
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  test("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...readme().matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts) && !["ci", "install"].includes(name))).toEqual([]);
  });
});

describe("the readers of this file", () => {
  test("see a colour in styles and in text", () => {
    expect(hexColours({ file: "a.css", text: "p { color: #FFF; }" })).toEqual(["a.css:1 #FFF"]);
    expect(hexColours({ file: "a.ts", text: '\nconst line = "1px solid #a0b1c2";' })).toEqual(["a.ts:2 #a0b1c2"]);
  });

  test("see none in names, private fields and short words", () => {
    expect(hexColours({ file: "a.css", text: "#add-button { } /* see #12 */" })).toEqual([]);
    expect(hexColours({ file: "a.ts", text: 'this.#add(1);\nconst href = "#questions";' })).toEqual([]);
  });

  test("find the paths that a text names, and no examples", () => {
    const text =
      "See `src/charts/`, [the guide](content/README.md#new) and `package.json`, not `npm test`, `content/<id>.mdx` or <https://a.b/c>.";
    expect(pathsIn(text)).toEqual(["src/charts/", "package.json", "content/README.md"]);
  });

  test("find the paths of a tree, with what stands behind them, and no commands", () => {
    const tree =
      "```\nsrc/schemas/        the contract\nsrc/content.ts      the reader\npublic/             files\n```";
    const commands = "```sh\ncp content/articles/a.mdx content/articles/b.mdx\nnpm run dev           # write\n```";
    expect(pathsIn(`${tree}\n\n${commands}`)).toEqual(["src/schemas/", "src/content.ts", "public/"]);
    expect(pathsIn("src/schemas/        outside a fence")).toEqual([]);
  });
});

/** Fails with all that a command printed unless it ended well. */
function succeeded({ code: exit, output }: Outcome): void {
  expect(exit, output).toBe(0);
}

function sourceFile(file: string): SourceFile {
  return { file: file.replaceAll(path.sep, "/"), text: readFileSync(path.join(root, file), "utf8") };
}

/** Hex colours of a file with their lines. In code only those within quotes count, since `#` also marks private fields. */
function hexColours({ file, text }: SourceFile): string[] {
  const colour = file.endsWith(".css")
    ? /[\s:,(]#[\da-f]{3,8}(?![\w-])(?!\s*[{,.])/gi
    : /["'`][^"'`\n]*?#[\da-f]{3,8}(?![\w(-])/gi;
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(colour)]
      .map(([match]) => match.slice(match.lastIndexOf("#")))
      .filter((hex) => [4, 5, 7, 9].includes(hex.length))
      .map((hex) => `${file}:${index + 1} ${hex}`),
  );
}

/** The paths a text names: in backquotes where they look like ours, as targets of links, and at the lines of a tree. */
function pathsIn(text: string): string[] {
  const ours = /^(?:\.?(?:src|content|public|ci|github)\/[\w./-]*|[\w-]+\.(?:json|mjs|md|cff|ts))$/;
  const fenced = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, lines = ""]) => lines);
  const tree = fenced.flatMap((lines) =>
    [...lines.matchAll(/^(\S+) {2,}\S/gm)].map(([, name = ""]) => name).filter((name) => ours.test(name)),
  );
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name).filter((name) => ours.test(name));
  const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, name = ""]) => name);
  return [...quoted, ...linked, ...tree];
}
