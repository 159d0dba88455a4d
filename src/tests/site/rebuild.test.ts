import { createHash } from "node:crypto";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dist, pagesUnder } from "../built-site.ts";
import { runScript } from "../run.ts";

const desk = mkdtempSync(path.join(tmpdir(), "rebuild-"));
const cache = path.join(desk, "cache");

beforeAll(() => build("first"));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe("the same content built again", () => {
  test("is the same site byte by byte, pictures painted anew and the search index too", () => {
    const [before, after] = [hashesOf(dist), hashesOf(path.join(desk, "first"))];
    const kinds = new Set([...before.keys()].map((file) => path.extname(file)));
    for (const kind of [".html", ".png", ".svg", ".json", ".zip", ".pf_index"]) expect(kinds).toContain(kind);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file)).toEqual([]);
  });

  test("paints no picture that was painted before", async () => {
    const painted = filesIn(cache);
    expect(painted.size).toBe(globSync("{charts,cards}/**/*.png", { cwd: dist }).length);
    expect(painted.size).toBeGreaterThan(pagesUnder("/charts/").length + pagesUnder("/articles/").length);
    await build("second");
    expect(filesIn(cache)).toEqual(painted);
    expect(hashesOf(path.join(desk, "second"))).toEqual(hashesOf(path.join(desk, "first")));
  });
});

async function build(name: string): Promise<void> {
  const { code, output } = await runScript("build", { OUT_DIR: path.join(desk, name), CACHE_DIR: cache });
  expect(code, output).toBe(0);
}

/** The hash of every file of a folder, by name. */
function hashesOf(folder: string): Map<string, string> {
  const files = globSync("**/*", { cwd: folder }).filter((file) => statSync(path.join(folder, file)).isFile());
  const hash = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex");
  return new Map(files.sort().map((file) => [file, hash(file)]));
}

/** The number that the file system gives each kept picture, which is another where one was written anew. */
function filesIn(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).ino]));
}
