import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeVersion } from "./kept-pictures.ts";

const project = mkdtempSync(join(tmpdir(), "painters-"));

beforeAll(() => {
  const packages = ["chart.js", "@napi-rs/canvas", "fontkitten"].map((name) => `node_modules/${name}/package.json`);
  for (const path of ["src/charts", "src/lib", "src/schemas", "src/site.ts", ...packages])
    cpSync(path, join(project, path), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true }));

/** Whether pictures are painted anew after a change to a file. */
function isPaintedAnew(file: string): boolean {
  const before = codeVersion(project);
  appendFileSync(join(project, file), "\n");
  return codeVersion(project) !== before;
}

test("a copy of the same code takes the same pictures", () => {
  expect(codeVersion(project)).toBe(codeVersion());
});

test.each([
  "src/charts/png.ts",
  "src/charts/card.ts",
  "src/charts/config.ts",
  "src/charts/line-breaks.ts",
  "src/charts/easel.ts",
  "src/charts/palette.ts",
  "src/charts/describe-bounds.ts",
  "src/lib/format.ts",
  "src/site.ts",
  "node_modules/chart.js/package.json",
  "node_modules/@napi-rs/canvas/package.json",
])("a change to %s paints pictures anew", (file) => {
  expect(isPaintedAnew(file)).toBe(true);
});

test.each([
  "src/charts/reach.ts",
  "src/charts/plain.ts",
  "src/charts/png.test.ts",
  "src/charts/live.ts",
  "src/lib/csv.ts",
])("a change to %s, which paints nothing, does not", (file) => {
  expect(isPaintedAnew(file)).toBe(false);
});
