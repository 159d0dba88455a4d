/** Reads the import lines of a file and tells which of them go against the direction of the house. */
import path from "node:path";

/** One import: what it names, and whether only types come from it, which leave no trace in the running code. */
export interface Import {
  from: string;
  typeOnly: boolean;
}

/** A file of the project: its path from the project's folder with `/` between, and its text. */
export interface SourceFile {
  file: string;
  text: string;
}

/** What each layer may import besides itself. Schemas and `site.ts` stand at the bottom, pages at the top. */
const below: Record<string, string[]> = {
  site: [],
  schemas: [],
  styles: [],
  lib: ["site", "schemas"],
  charts: ["site", "schemas", "lib"],
  check: ["site", "schemas", "lib", "charts"],
  content: ["site", "schemas", "lib", "charts"],
  search: ["site", "schemas", "styles", "lib", "charts"],
  components: ["site", "schemas", "styles", "lib", "charts", "content", "search"],
  layouts: ["site", "schemas", "styles", "lib", "charts", "content", "search", "components"],
  integrations: ["site", "schemas", "styles", "lib", "charts", "check", "content", "components", "layouts", "search"],
  pages: ["site", "schemas", "styles", "lib", "charts", "content", "components", "layouts", "search"],
  tools: ["site", "schemas", "lib", "charts", "check", "content", "search", "integrations", "tests"],
};

/** What code that runs in the browser may import, besides other files of its own folder. */
const inBrowser = ["lib", "charts", "styles"];

/** Who alone may name a package. */
const keepers: { name: RegExp; mayName: RegExp; who: string }[] = [
  { name: /^astro:content$/, mayName: /^src\/(content[^/]*\.ts|pages\/.*)$/, who: "content*.ts and pages/" },
  { name: /^chart\.js(\/|$)/, mayName: /^src\/charts\//, who: "charts/" },
  { name: /pagefind/, mayName: /^src\/(search\/|integrations\/[^/]*search)/, who: "search/ and its integration" },
];

/** Every import of a text: `import … from`, bare `import`, `export … from` and `import()`. Comments do not count. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const from = /(?:^|[;\n}])[ \t]*(import|export)\s+(type\s+)?(?:[^"'`;()]*?\sfrom\s*)?["']([^"']+)["']/g;
  const call = /\bimport\(\s*(["'`])((?:(?!\1).)+)\1/g;
  return [
    ...[...code.matchAll(from)].map(([, , type, name = ""]) => ({ from: name, typeOnly: type !== undefined })),
    ...[...code.matchAll(call)].map(([, , name = ""]) => ({ from: name, typeOnly: false })),
  ];
}

/** The parts of a file that run while building, and those that run in the browser. */
export function partsOf({ file, text }: SourceFile): { build: string; browser: string } {
  if (file.endsWith(".client.ts")) return { build: "", browser: text };
  if (!file.endsWith(".astro")) return { build: text, browser: "" };
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = ""]) => code);
  const [, fence = ""] = /^\s*---\n(.*?)\n---/s.exec(text) ?? [];
  return { build: fence, browser: scripts.join("\n") };
}

/** The layer of a file: `src/lib/csv.ts` is of `lib`, `src/content.config.ts` of `content`; undefined outside `src/`. */
export function layerOf(file: string): string | undefined {
  const [top, first = "", ...rest] = file.split("/");
  if (top !== "src") return undefined;
  if (rest.length > 0) return first;
  return first.startsWith("content") ? "content" : first.replace(/\..*$/, "");
}

/** Every import that goes against the house, as one sentence each. */
export function problemsOf(files: SourceFile[]): string[] {
  return [...files.flatMap(problemsOfFile), ...browserProblems(files)];
}

function problemsOfFile(source: SourceFile): string[] {
  const layer = layerOf(source.file);
  if (!layer || layer === "tests" || source.file.endsWith(".d.ts")) return [];
  if (!below[layer]) return [`${source.file} belongs to no layer of the house.`];
  const { build, browser } = partsOf(source);
  const named = [...importsOf(build), ...importsOf(browser)];
  return named.flatMap(({ from }) => [...wrongLayer(source.file, layer, from), ...wrongKeeper(source.file, from)]);
}

function wrongLayer(file: string, layer: string, from: string): string[] {
  const target = targetOf(file, from);
  if (!target)
    return foreignTo(layer, from) ? [`${file} imports ${from}, but ${layer} may import no such package.`] : [];
  const other = layerOf(target) ?? "the project's top level";
  if (other === layer || below[layer]?.includes(other)) return [];
  return [`${file} imports ${target}, but ${layer} may not import ${other}.`];
}

/** The two lowest layers are the contract with editors: they lean on nothing but Zod. */
function foreignTo(layer: string, from: string): boolean {
  if (layer === "site") return true;
  return layer === "schemas" && !/^(astro\/)?zod$/.test(from);
}

function wrongKeeper(file: string, from: string): string[] {
  return keepers
    .filter(({ name, mayName }) => name.test(from) && !mayName.test(file))
    .map(({ who }) => `${file} names ${from}, which only ${who} may.`);
}

/** Follows the imports of browser code, since whatever it imports runs in the browser as well. */
function browserProblems(files: SourceFile[]): string[] {
  const byName = new Map(files.map((source) => [source.file, source]));
  const seen = new Set<string>();
  const follow = (file: string, code: string): string[] =>
    importsOf(code)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ from }) => {
        const target = targetOf(file, from);
        if (!target)
          return /^(node|astro):/.test(from) ? [`${file} runs in the browser and may not import ${from}.`] : [];
        const wrong = mayRunInBrowser(file, target)
          ? []
          : [`${file} runs in the browser and may not import ${target}.`];
        if (seen.has(target) || wrong.length > 0) return wrong;
        seen.add(target);
        return follow(target, byName.get(target)?.text ?? "");
      });
  return files
    .filter(({ file }) => layerOf(file) !== "tests")
    .flatMap((source) => follow(source.file, partsOf(source).browser));
}

/** Besides charts and lib: files of the same layer, and from the script of a page whatever is written for the browser. */
function mayRunInBrowser(file: string, target: string): boolean {
  const layer = layerOf(target) ?? "";
  if (file.endsWith(".astro") && target.endsWith(".client.ts")) return true;
  return inBrowser.includes(layer) || (layer === layerOf(file) && layer !== "content");
}

/** The project's file that an import names, or undefined where it names a package. */
function targetOf(file: string, from: string): string | undefined {
  const plain = from.replace(/\?.*$/, "");
  if (!plain.startsWith(".")) return undefined;
  return path.posix.join(path.posix.dirname(file), plain);
}

/** The code without its comments; what stands in quotes stays, also where it looks like a comment. */
function withoutComments(code: string): string {
  const quoted = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
  const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
  const either = new RegExp(`(${quoted.source})|${comment.source}`, "g");
  return code.replace(either, (_, kept: string | undefined) => kept ?? " ");
}
