import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { cardSize } from "../lib/paths.ts";
import { cardPng } from "./card.ts";
import { sheet } from "./easel.ts";
import {
  capsChart,
  measureRow,
  measures,
  milestones,
  milestonesChart,
  observations,
  revenueChart,
  sources,
  thresholdChart,
  pictureSpec,
} from "./fixtures.ts";
import { palette } from "./palette.ts";
import { fitChart, smallestText } from "./picture-fit.ts";
import { chartPng, composeChart, pngSize } from "./png.ts";
import type { PictureSpec } from "./spec.ts";

const caps = pictureSpec("caps", capsChart, measures, sources);
const threshold = pictureSpec("threshold", thresholdChart, measures, sources);
const timeline = pictureSpec("milestones", milestonesChart, milestones, sources);
const revenue = pictureSpec("revenue", revenueChart, observations, sources, milestones);
/** A bar chart with so many rows. */
const bars = (count: number, title = "What is supported"): PictureSpec =>
  pictureSpec(
    "bars",
    { ...capsChart, where: {} },
    Array.from({ length: count }, (_, index) => measureRow({ id: `a${index}`, title, amount: index + 1 })),
    sources,
  );
const address = "https://record.example/charts/caps/";

/** The colours of a picture in boxes of its size divided by 12 and 6: whether there is anything but ground in each. */
async function inkOf(
  file: Buffer,
): Promise<{ width: number; height: number; inked: boolean[][]; colours: Set<string> }> {
  const image = await loadImage(file);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const inked = Array.from({ length: 6 }, () => Array.from({ length: 12 }, () => false));
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${[0, 1, 2].map((one) => (data[at + one] ?? 0).toString(16).padStart(2, "0")).join("")}`;
    colours.add(colour);
    const row = inked[Math.floor((Math.floor(at / 4 / width) / height) * 6)];
    if (row && colour !== palette.light.paper) row[Math.floor((((at / 4) % width) / width) * 12)] = true;
  }
  return { width, height, inked, colours };
}

const compositionOf = (spec: PictureSpec) => composeChart(sheet(10, 10, 1), spec).composition;

describe("the PNG picture of a chart", () => {
  it.each([caps, threshold, timeline, revenue, bars(24)])(
    "has the size that is promised and is filled: $id",
    async (spec) => {
      for (const density of [1, 2] as const) {
        const { width, height, inked } = await inkOf(chartPng({ spec, address }, density));
        expect([width, height]).toEqual([pngSize.width * density, pngSize.height * density]);
        expect(inked.flat().filter(Boolean).length, "of 72 boxes").toBeGreaterThan(30);
        expect(
          inked.every((row) => row.some(Boolean)),
          "no empty band",
        ).toBe(true);
      }
    },
  );

  it("is painted in the colours of the light theme, by Chart.js", async () => {
    const { colours } = await inkOf(chartPng({ spec: revenue, address }, 1));
    for (const token of ["paper", "ink", "chart-1", "chart-2", "chart-3", "chart-4"] as const)
      expect(colours, token).toContain(palette.light[token]);
  });

  it("is painted with the same bytes again", () => {
    expect(chartPng({ spec: timeline, address }, 1).equals(chartPng({ spec: timeline, address }, 1))).toBe(true);
  });

  it("sets few bars below the words, much beside them, and tells in words what would be too small", () => {
    expect(compositionOf(caps)).toBe("above");
    expect(compositionOf(timeline)).toBe("beside");
    expect(compositionOf(bars(24))).toBe("words");
    for (const spec of [caps, threshold, timeline, revenue, bars(12)]) {
      const { fit } = composeChart(sheet(10, 10, 1), spec);
      expect(fit && smallestText(fit), spec.id).toBeGreaterThanOrEqual(9);
    }
  });

  it("makes few bars large, so that they are not lost", () => {
    const fit = fitChart(caps, { width: 1104, height: 400 }, 9);
    expect(fit?.scale).toBeGreaterThan(1.8);
    expect((fit?.layout.width ?? 0) * (fit?.scale ?? 0)).toBeGreaterThan(1104 * 0.7);
  });

  it("draws no letter without a glyph: a chart with Chinese labels is told in words, without the Chinese", async () => {
    const chinese = bars(3, "Sensor network 传感网");
    expect(compositionOf(chinese)).toBe("words");
    const titled = {
      ...caps,
      title: "Five (五) million yuan",
      subtitle: "无锡",
      sources: [{ id: "a", name: "人民网" }],
    };
    expect(compositionOf(titled)).toBe("above");
    for (const spec of [chinese, titled, { ...titled, title: "无锡" }])
      expect((await inkOf(chartPng({ spec, address }, 1))).width).toBe(1200);
  });
});

describe("a share card", () => {
  const card = { label: "Policy", title: "What the April 2019 policy pays for", description: "Three caps." };

  it("has the size that is promised, with a chart and without", async () => {
    for (const one of [
      card,
      { ...card, chart: caps },
      { ...card, chart: bars(24) },
      { ...card, title: "无锡", label: "" },
    ]) {
      const { width, height, inked } = await inkOf(cardPng(one));
      expect({ width, height }).toEqual(cardSize);
      expect(inked.flat().filter(Boolean).length).toBeGreaterThan(18);
    }
  });

  it("shows its chart at the right, where else is nothing", async () => {
    const right = async (file: Buffer): Promise<number> =>
      (await inkOf(file)).inked
        .slice(3)
        .flatMap((row) => row.slice(6))
        .filter(Boolean).length;
    expect(await right(cardPng({ ...card, title: "A", description: "", chart: caps }))).toBeGreaterThan(5);
    expect(await right(cardPng({ ...card, title: "A", description: "" }))).toBe(0);
  });

  it("takes the longest title and the longest description", async () => {
    const long = { label: "Policy", title: "Wuxi ".repeat(18).trim(), description: "policy ".repeat(31).trim() };
    for (const one of [long, { ...long, chart: revenue }, { ...long, title: "W".repeat(90) }])
      expect((await inkOf(cardPng(one))).inked.flat().filter(Boolean).length).toBeGreaterThan(30);
  });
});
