/**
 * `npm run bench:charts`: every chart as this site gives it, beside the same chart in plain Chart.js, in one run.
 * Times are the middle one of several after a first that is not counted; bytes are raw and as gzip -9 sends them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createCanvas } from "@napi-rs/canvas";
import { chartPng } from "../charts/png.ts";
import { paintPlain, plainConfig } from "../charts/plain.ts";
import { chartSpec, hasPicture, type ChartSpec, type PictureSpec } from "../charts/spec.ts";
import { drawChart, pictureWidths } from "../charts/svg.ts";
import { wholeAddress } from "../lib/address.ts";
import { keeperIn } from "../lib/kept-files.ts";
import { chartPath } from "../lib/paths.ts";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";
import type { DatasetName } from "../schemas/dataset.ts";

const runs = 7;
const engine = await engineSize();
const specs = specsOf().filter(hasPicture);

console.log(`Chart.js for the browser, tree-shaken: ${engine.raw} B, gzip -9 ${engine.zipped} B.\n`);
print(
  ["chart", "width", "SVG ms", "plain ms", "ratio", "SVG B", "gzip B", "plain gzip B", "ratio"],
  specs.flatMap((spec) => pictureWidths.map((width) => pictureRow(spec, width))),
);
console.log("\nms: from the spec to the picture at build time, and from a plain configuration to pixels.");
console.log("B: what a reader fetches to see the chart; plain is the engine and the configuration.\n");
print(
  ["chart", "PNG ms", "kept ms", "ratio", "PNG B"],
  specs.map((spec) => keptRow(spec)),
);

/** One picture beside the same one in plain Chart.js. */
function pictureRow(spec: PictureSpec, width: number): string[] {
  const svg = drawChart(spec, width);
  const config = plainConfig(spec);
  const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
  const ours = middle(() => drawChart(spec, width));
  const plain = middle(() => paintPlain(createCanvas(width, height), config));
  const zipped = zip(svg);
  const fetched = engine.zipped + zip(JSON.stringify(config));
  const bytes = [String(Buffer.byteLength(svg)), String(zipped), String(fetched), ratio(zipped, fetched)];
  return [spec.id, String(width), ours.toFixed(1), plain.toFixed(1), ratio(ours, plain), ...bytes];
}

/** The PNG picture painted, and taken from the folder in which it is kept between builds. */
function keptRow(spec: PictureSpec): string[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const address = wholeAddress(chartPath(spec.id));
  const keep = keeperIn(folder, "bench");
  const paint = (): Buffer => keep(spec.id, () => chartPng({ spec, address }, 1));
  const [painted, file] = timed(paint);
  const kept = middle(paint);
  rmSync(folder, { recursive: true });
  return [spec.id, painted.toFixed(1), kept.toFixed(2), ratio(kept, painted), String(file.length)];
}

/** The bytes of Chart.js in one file, by the bundler that Astro brings. */
async function engineSize(): Promise<{ raw: number; zipped: number }> {
  const astro = createRequire(import.meta.resolve("astro/package.json"));
  const { build } = (await import(astro.resolve("esbuild"))) as typeof import("esbuild");
  const entry = join(process.cwd(), "src/charts/engine.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("The bundler gave no file for Chart.js.");
  return { raw: file.contents.length, zipped: zip(file.contents) };
}

function specsOf(): ChartSpec[] {
  const { charts, data } = readContent(contentDir);
  const rows = (name: DatasetName) => data[name]?.rows.map(({ value }) => value);
  return charts.map(({ id, value }) =>
    chartSpec(
      id,
      value,
      rows(value.data as DatasetName),
      rows("sources") as Parameters<typeof chartSpec>[3],
      rows("milestones") as Parameters<typeof chartSpec>[4],
    ),
  );
}

/** The middle of several times in milliseconds; a first one warms up. */
function middle(act: () => unknown): number {
  act();
  const times = Array.from({ length: runs }, () => timed(act)[0]).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

function timed<T>(act: () => T): [number, T] {
  const start = performance.now();
  const made = act();
  return [performance.now() - start, made];
}

function zip(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

function ratio(ours: number, other: number): string {
  return (ours / other).toFixed(3);
}

/** A table whose columns are as wide as their widest cell; all but the first stand at the right. */
function print(heads: string[], rows: string[][]): void {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join("  "));
  }
}
