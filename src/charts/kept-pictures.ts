/** Pictures made of pixels, painted once and kept between builds in a folder that may be deleted at any time. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf, keeperIn, type Keeper } from "../lib/kept-files.ts";
import { cacheDir } from "../lib/settings.ts";
import { cardPng, type Card } from "./card.ts";
import { faceFiles } from "./faces.ts";
import { chartPng, type PngChart } from "./png.ts";

/** What the look of a picture comes from, besides its own content: our code, the faces, and the packages that paint. */
const makers = ["src/charts/card.ts", "src/charts/png.ts"];
const painters = ["chart.js", "@napi-rs/canvas", "fontkitten"].map((name) => `node_modules/${name}/package.json`);

let keeper: Keeper | undefined;
const kept: Keeper = (key, make) => {
  keeper ??= keeperIn(cacheDir, codeVersion());
  return keeper(key, make);
};

/** `/charts/<id>.png`, and with two pixels in one `/charts/<id>@2x.png`. */
export const chartPicture = (chart: PngChart, density: 1 | 2): Buffer =>
  kept(JSON.stringify(["chart", density, chart]), () => chartPng(chart, density));

/** A picture below `/cards/`. */
export const cardPicture = (card: Card): Buffer => kept(JSON.stringify(["card", card]), () => cardPng(card));

/** A hash over all that paints, so that a change to it makes all pictures anew. @param folder that of the project */
export function codeVersion(folder = process.cwd()): string {
  const files = [...withImports(makers, folder), ...painters].map((file) => join(folder, file));
  return hashOf(
    Buffer.concat([...files, ...Object.values(faceFiles).flat()].map((file) => hashOf(readFileSync(file)))),
  ).toString("hex");
}

/** These files and all of ours whose code they run, by their import lines; those of types leave nothing behind. */
function withImports(files: readonly string[], folder: string): string[] {
  const all = new Set(files);
  // A set hands out what is added to it on the way, too.
  for (const file of all) {
    const code = readFileSync(join(folder, file), "utf8");
    const lines = code.matchAll(/^(?!import type|export type).*from "(\.[^"]+\.ts)";$/gm);
    for (const [, from = ""] of lines) all.add(join(dirname(file), from));
  }
  return [...all].sort();
}
