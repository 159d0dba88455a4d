/** Pictures made of pixels, painted once and kept between builds in a folder that may be deleted at any time. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, keeperIn, type Keeper } from "../lib/kept-files.ts";
import { cacheDir } from "../lib/settings.ts";
import { cardPng, type Card } from "./card.ts";
import { faceFiles } from "./faces.ts";
import { chartPng, type PngChart } from "./png.ts";

/** What the look of a picture comes from, besides its own content: our code, the faces, and the two painters. */
const makers = ["src/charts/*.ts", "src/lib/*.ts", "src/site.ts"];
const painters = ["chart.js", "@napi-rs/canvas"].map((name) => `node_modules/${name}/package.json`);

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

/** A hash over all that paints, so that a change to it makes all pictures anew. */
export function codeVersion(folder = process.cwd()): string {
  const ours = makers
    .flatMap((pattern) => globSync(pattern, { cwd: folder }))
    .filter((file) => !/(\.test|fixtures)\.ts$/.test(file))
    .sort();
  const files = [...ours, ...painters].map((file) => join(folder, file));
  return hashOf(
    Buffer.concat([...files, ...Object.values(faceFiles).flat()].map((file) => hashOf(readFileSync(file)))),
  ).toString("hex");
}
