import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readContent } from "../lib/read-content.ts";
import type { Chart } from "../schemas/chart.ts";
import type { Milestone } from "../schemas/milestone.ts";
import {
  capsChart,
  levels,
  levelsChart,
  measureRow,
  measures,
  milestones,
  milestonesChart,
  sources,
  thresholdChart,
  observationRow,
  observations,
  revenueChart,
  pictureSpec,
} from "./fixtures.ts";
import { chartLayout } from "./layout.ts";
import { measureText } from "./measure.ts";
import { declarations } from "./palette.ts";
import { chartSpec, hasPicture, type DotSpec, type PictureSpec, type TimelineSpec } from "./spec.ts";
import { elementsOf, shapesOf, textBoxesOf, touch, type Box } from "./svg-boxes.ts";
import { chartKey, drawChart, pictureWidths, standaloneSvg } from "./svg.ts";

type LineChart = Extract<Chart, { kind: "line" }>;
type DotChart = Extract<Chart, { kind: "dot" }>;

/** The spec of a chart that has a picture. */
const caps = pictureSpec("caps", capsChart, measures, sources);
const threshold = pictureSpec("threshold", thresholdChart, measures, sources);
const timeline = pictureSpec("milestones", milestonesChart, milestones, sources);

const revenue = pictureSpec("revenue", revenueChart, observations, sources, milestones);
const byLevel = pictureSpec("levels", levelsChart, levels, sources);

/** Charts that are hard to letter: long labels and words, many bars, bounds, everything in one year. */
function hardSpecs(): PictureSpec[] {
  const long = "Demonstration projects of artificial intelligence in factories";
  const rows = [
    measureRow({ id: "a", title: long, amount: 1234.5, qualifier: "more than" }),
    measureRow({
      id: "b",
      title: "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
      amount: 0,
      qualifier: "at least",
    }),
    measureRow({ id: "c", title: "A < B & C", amount: 1200, status: "target" }),
    ...Array.from({ length: 20 }, (_, index) => measureRow({ id: `d${index}`, title: long, amount: index })),
  ];
  const crowd = milestones.map((row): Milestone => ({
    ...row,
    date: `2019-${row.date.slice(5, 7) || "04"}`,
    title: long,
    weight: 3,
    kind: "policy",
  }));
  const spread = [...crowd, { ...(milestones[0] as Milestone), date: "1990/2026", title: long }];
  const flat = Array.from({ length: 40 }, (_, index) =>
    observationRow({ id: `o${index}`, period: `${1980 + index}`, value: 1000 + (index % 3), qualifier: "more than" }),
  );
  const scopes = ["core-output", "core-revenue", "full-scope", "online"] as const;
  const mixed = Array.from({ length: 16 }, (_, index) =>
    observationRow({
      id: `m${index}`,
      period:
        index % 3
          ? `${2019 + Math.floor(index / 4)}`
          : `${2019 + Math.floor(index / 4)}-01/${2019 + Math.floor(index / 4)}-08`,
      value: 100 + index,
      scope: scopes[index % 4],
      status: index % 5 ? "reported" : "target",
    }),
  );
  const lines = { ...(revenueChart as LineChart), where: {}, annotations: undefined, series: undefined };
  const dots = [
    ...rows.map((row) => ({ ...row, amount: (row.amount ?? 0) + 0.5 })),
    ...Array.from({ length: 30 }, (_, index) =>
      measureRow({
        id: `e${index}`,
        title: `${long} ${index}`,
        date: index % 2 ? null : "2019",
        amount: 10 ** (index / 5),
      }),
    ),
  ].map(
    (row, index) => ({ ...row, title: `${row.title} ${index}`, level: index % 3 ? "district" : "national" }) as const,
  );
  const log = { ...levelsChart, where: {}, sort: "file" } as DotChart;
  const wide = (values: number[], qualifier: "more than" | "at most") =>
    values.map((amount, index) =>
      measureRow({ id: `w${index}`, title: `Row ${index}`, amount, qualifier, status: "target" }),
    );
  return [
    pictureSpec("hard-dots", log, dots),
    pictureSpec("hard-dots-linear", { ...log, scale: "linear", group: undefined }, dots),
    pictureSpec("huge", log, wide([0.00002, 1, 7_000_000_000_000], "more than")),
    pictureSpec("one-dot", log, wide([7], "at most")),
    pictureSpec("narrow", log, wide([200, 300, 800], "at most")),
    pictureSpec("zero", { ...log, scale: "linear" }, wide([0], "more than")),
    pictureSpec("flat", { ...lines, annotations: { weight: 3 } }, flat, [], milestones),
    pictureSpec("mixed", lines, mixed),
    pictureSpec("single", lines, [observationRow({ id: "one", value: 0 })]),
    pictureSpec("hard-bars", { ...capsChart, where: {}, sort: "file" }, rows),
    pictureSpec("crowd", milestonesChart, crowd),
    pictureSpec("spread", milestonesChart, spread),
  ];
}

/** The charts of the site itself, where they are. */
function realSpecs(): PictureSpec[] {
  if (!existsSync("content/charts")) return [];
  const { charts, data } = readContent(`${process.cwd()}/content`);
  return charts
    .map(({ id, value }) =>
      chartSpec(
        id,
        value,
        data[value.data as "measures"]?.rows.map((row) => row.value),
        [],
        data.milestones?.rows.map((row) => row.value),
      ),
    )
    .filter(hasPicture);
}

const pictures = [caps, threshold, timeline, revenue, byLevel, ...hardSpecs(), ...realSpecs()].flatMap((spec) =>
  pictureWidths.map((width) => ({ name: `${spec.id} at ${width}`, spec, width, svg: drawChart(spec, width) })),
);

describe("every picture", () => {
  it.each(pictures)("keeps its text inside: $name", ({ svg, width }) => {
    const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
    for (const box of textBoxesOf(svg)) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-0.1);
      expect(box.right, box.text).toBeLessThanOrEqual(width + 0.1);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    }
  });

  it.each(pictures)("lets no texts collide: $name", ({ svg }) => {
    const boxes = textBoxesOf(svg);
    const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => touch(one, other)).map((pair) => pair.map(({ text }) => text))).toEqual([]);
  });

  it.each(pictures)("lets no mark cover a text: $name", ({ svg }) => {
    const marks = [...shapesOf(svg, "rect"), ...shapesOf(svg, "circle")].map(({ attributes }) => boxOf(attributes));
    const texts = textBoxesOf(svg).filter((text) => !marks.some((mark) => holds(mark, text)));
    expect(texts.filter((text) => marks.some((mark) => touch(mark, text))).map(({ text }) => text)).toEqual([]);
  });

  it.each(pictures)("sets no text under 12 px and none over 13: $name", ({ svg }) => {
    for (const { size, text } of textBoxesOf(svg)) expect([12, 13], text).toContain(size);
  });

  it.each(pictures)("names only tokens as colours, and has no style and no id: $name", ({ svg }) => {
    expect(svg).not.toMatch(/ style=| id=|#[0-9a-f]{3}|rgb|undefined|NaN/);
    for (const { attributes } of elementsOf(svg)) {
      for (const name of ["fill", "stroke"])
        expect(attributes[name] ?? "none").toMatch(/^none$|^var\(--(ink|quiet|rule|paper|chart-[1-4])\)$/);
    }
  });

  it.each(pictures)("is drawn with the same bytes again: $name", ({ spec, width, svg }) => {
    expect(drawChart(spec, width)).toBe(svg);
  });

  it.each(pictures)("has a name of at most 150 characters: $name", ({ svg }) => {
    const name = /role="img" aria-label="([^"]+)"/.exec(svg)?.[1] ?? "";
    expect(name.length).toBeGreaterThan(10);
    expect(name.length).toBeLessThanOrEqual(150);
  });
});

describe("a bar chart", () => {
  it.each(pictureWidths)("draws bars from zero, as long as their values, at %i", (width) => {
    const bars = shapesOf(drawChart(caps, width), "rect").map(({ attributes }) => attributes);
    const [five = 0, three = 0, one = 0] = bars.map((bar) => Number(bar.width));
    expect(new Set(bars.map((bar) => bar.x)).size).toBe(1);
    expect(three / five).toBeCloseTo(3 / 5, 2);
    expect(one / five).toBeCloseTo(1 / 5, 2);
    expect(five).toBeGreaterThan(width * 0.4);
  });

  it("draws two fields of one row in one colour, 30 three times as long as 10", () => {
    const [before, since] = shapesOf(drawChart(threshold, 640), "rect").map(({ attributes }) => attributes);
    expect(Number(before?.width) / Number(since?.width)).toBeCloseTo(3, 1);
    expect(before?.fill).toBe(since?.fill);
  });

  it("takes less than a kilobyte", () => {
    for (const width of pictureWidths) expect(Buffer.byteLength(drawChart(caps, width))).toBeLessThan(1000);
  });

  it("sets long labels above the bars on a narrow picture and beside them on a wide one", () => {
    const first = (width: number): Box[] => {
      const svg = drawChart(caps, width);
      return [
        ...textBoxesOf(svg).slice(0, 1),
        ...shapesOf(svg, "rect")
          .slice(0, 1)
          .map(({ attributes }) => boxOf(attributes)),
      ];
    };
    const [narrowLabel, narrowBar] = first(288);
    const [wideLabel, wideBar] = first(640);
    expect(narrowLabel?.bottom).toBeLessThanOrEqual(Number(narrowBar?.top));
    expect(wideLabel?.right).toBeLessThanOrEqual(Number(wideBar?.left));
  });

  it("draws a target as an outline and says so", () => {
    const rows = [measureRow({ id: "a", amount: 2 }), measureRow({ id: "b", amount: 3, status: "target" })];
    const svg = drawChart(pictureSpec("target", { ...capsChart, where: {} }, rows), 480);
    expect(svg).toContain('fill-rule="evenodd"');
    expect(svg).toContain(">3 (target)<");
    expect(shapesOf(svg, "rect")).toHaveLength(1);
  });

  it("draws a lower bound with an arrow head and says so", () => {
    const svg = drawChart(
      pictureSpec("bound", { ...capsChart, where: {} }, [measureRow({ id: "a", amount: 2, qualifier: "more than" })]),
      480,
    );
    expect(svg).toContain(">more than 2<");
    expect(shapesOf(svg, "path").filter(({ attributes }) => attributes.stroke === "var(--chart-1)")).toHaveLength(1);
  });
});

describe("a timeline", () => {
  it("draws every mark where its date is on the axis of years", () => {
    const marks = shapesOf(drawChart(timeline, 1120), "circle").map(({ attributes }) => Number(attributes.cx));
    const years = (timeline as TimelineSpec).marks.map(({ position }) => position);
    const [first = 0, last = 0] = [marks[0], marks.at(-1)];
    const [from = 0, to = 0] = [years[0], years.at(-1)];
    const perYear = (last - first) / (to - from);
    expect(perYear).toBeGreaterThan(50);
    for (const [index, year] of years.entries())
      expect(Math.abs(Number(marks[index]) - first - (year - from) * perYear)).toBeLessThan(0.2);
  });

  it("gives each lane its word", () => {
    const texts = textBoxesOf(drawChart(timeline, 288)).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Designation",
        "Policy",
        "Event",
        "Programme",
        "Infrastructure",
        "Research",
        "Statement",
      ]),
    );
  });

  it("numbers the marks where labels have no room, and lists what the numbers stand for", () => {
    const texts = textBoxesOf(drawChart(timeline, 288)).map(({ text }) => text);
    const key = chartKey(timeline);
    for (const { number } of key) expect(texts).toContain(String(number));
    expect(key[0]).toEqual({
      number: 1,
      row: "milestones/taihu-international-science-park-2006",
      label: "Taihu International Science Park set up",
      date: "2006",
    });
    expect(chartKey(caps)).toEqual([]);
  });

  it("draws a bare year as a ring, and says what a ring is", () => {
    const svg = drawChart(timeline, 640);
    expect(shapesOf(svg, "circle").filter(({ attributes }) => attributes.fill === "var(--paper)")).toHaveLength(4);
    expect(svg).toContain("Hollow: only the year is known.");
    const dated = pictureSpec("dated", { ...milestonesChart, where: { kind: "policy" } }, milestones);
    expect(drawChart(dated, 640)).not.toContain("Hollow");
  });
});

describe("a line chart", () => {
  const texts = (width: number, spec = revenue): string[] =>
    textBoxesOf(drawChart(spec, width)).map(({ text }) => text);

  it.each(pictureWidths)("joins only whole years that count the same, at %i", (width) => {
    const joined = shapesOf(drawChart(revenue, width), "path")
      .filter(({ attributes }) => attributes.fill === "none" && /chart/.test(attributes.stroke ?? ""))
      .map(({ attributes }) => [attributes.stroke, new Set(attributes.d?.match(/[\d.]+ [\d.]+/g)).size]);
    const arrow = ["var(--chart-1)", 3];
    expect(joined).toEqual([arrow, arrow, ["var(--chart-3)", 2], ["var(--chart-1)", 3]]);
  });

  it.each(pictureWidths)("draws every value as high as it is above zero, at %i", (width) => {
    const svg = drawChart(revenue, width);
    const dots = shapesOf(svg, "circle").filter(({ attributes }) => attributes.fill === "var(--chart-1)");
    const axis = shapesOf(svg, "path").find(({ attributes }) => attributes.stroke === "var(--ink)");
    const zero = Number(/M[\d.]+ ([\d.]+)/.exec(axis?.attributes.d ?? "")?.[1]);
    const heights = dots.map(({ attributes }) => zero - Number(attributes.cy));
    expect(heights).toHaveLength(3);
    expect((heights[0] ?? 0) / (heights[2] ?? 1)).toBeCloseTo(243 / 280, 2);
  });

  it.each(pictureWidths)("names every piece at the piece, and says once what a dotted line is, at %i", (width) => {
    const words = texts(width).join(" ");
    for (const name of ["core output", "core revenue", "industry revenue", "full-scope scale", "larger firms"])
      expect(words.split(name), name).toHaveLength(2);
    expect(words.split("what is counted changes")).toHaveLength(2);
    const dotted = shapesOf(drawChart(revenue, width), "path").filter(
      ({ attributes }) => attributes["stroke-dasharray"],
    );
    expect(dotted).toHaveLength(4);
  });

  it.each(pictureWidths)("has the first, the last and the highest value at their marks, at %i", (width) => {
    const words = texts(width).join(" ");
    for (const value of ["62.87", "210", "243", "280", "247", "356.39", "451.16", "251.78"])
      expect(words).toMatch(new RegExp(`(^| )${value}( |$)`));
  });

  it("tells series apart by shape", () => {
    const filled = (tag: string) =>
      shapesOf(drawChart(revenue, 640), tag)
        .map(({ attributes }) => attributes.fill)
        .filter((fill) => /chart/.test(fill ?? ""));
    expect(new Set(filled("circle"))).toEqual(new Set(["var(--chart-1)"]));
    expect(new Set(filled("rect"))).toEqual(new Set(["var(--chart-2)"]));
    expect(new Set(filled("path"))).toEqual(new Set(["var(--chart-3)", "var(--chart-4)"]));
  });

  it("draws part of a year hollow and bounds with an arrow, and says what both are", () => {
    const svg = drawChart(revenue, 640);
    const rings = shapesOf(svg, "circle").filter(({ attributes }) => attributes.stroke === "var(--chart-1)");
    expect(rings.map(({ attributes }) => attributes.fill)).toEqual(["var(--paper)"]);
    expect(texts(1196)).toEqual(expect.arrayContaining(["247 (Jan–Oct)", "hollow: part of a year", "more than"]));
    const plain = pictureSpec(
      "plain",
      { ...(revenueChart as LineChart), series: undefined, where: { scope: "full-scope" } },
      observations,
      [],
      milestones,
    );
    expect(texts(640, plain).join(" ")).not.toMatch(/hollow|more than|what is counted/);
  });

  it("has milestones in words under a wide picture, and as numbers with a list under a narrow one", () => {
    expect(texts(1196).join(" ")).toContain("Demonstration zone");
    expect(texts(288).join(" ")).not.toContain("Demonstration zone");
    for (const { number } of chartKey(revenue)) expect(texts(288)).toContain(String(number));
    expect(chartKey(revenue)).toEqual([
      { number: 1, row: "milestones/zone-approved-2009-11-13", label: "Demonstration zone", date: "13 Nov 2009" },
      {
        number: 2,
        row: "milestones/expo-2016",
        label: "First World Internet of Things Exposition",
        date: "30 Oct 2016",
      },
      {
        number: 3,
        row: "milestones/wuxi-iot-in-25-reported-2021-03-26",
        label: "One of 25 clusters",
        date: "26 Mar 2021",
      },
    ]);
  });

  it("takes less than eight kilobytes", () => {
    for (const width of pictureWidths) expect(Buffer.byteLength(drawChart(revenue, width))).toBeLessThan(8000);
  });
});

describe("points that are not joined", () => {
  const row = (id: string, period: string, value: number, qualifier?: "more than") =>
    observationRow({ id, period, value, qualifier });
  const rows = [row("a", "2017", 40), row("b", "2018", 50), row("c", "2019", 30, "more than"), row("d", "2020", 60)];
  const chart = { ...(revenueChart as LineChart), series: undefined, annotations: undefined, group: "qualifier" };
  const strokes = (join: boolean): number =>
    shapesOf(drawChart(pictureSpec("join", { ...chart, join }, rows), 640), "path").filter(
      ({ attributes }) => /chart/.test(attributes.stroke ?? "") && /L.*L/.test(attributes.d ?? "") === join,
    ).length;

  it("have no line between them, and no sign where what is counted changes", () => {
    const svg = drawChart(pictureSpec("points", { ...chart, join: false }, rows), 640);
    const lines = shapesOf(svg, "path").filter(({ attributes }) => attributes.stroke === "var(--chart-1)");
    expect(lines).toEqual([]);
    expect(shapesOf(svg, "circle")).toHaveLength(3);
    expect(svg).not.toContain("what is counted changes");
    expect(strokes(true)).toBeGreaterThan(0);
  });
});

describe("a dot plot", () => {
  const dots = (svg: string) =>
    shapesOf(svg, "circle").map(({ attributes }) => ({ x: Number(attributes.cx), y: Number(attributes.cy) }));
  const values = (byLevel as DotSpec).marks.map(({ value }) => value);
  const texts = (width: number, spec = byLevel): string[] =>
    textBoxesOf(drawChart(spec, width)).map(({ text }) => text);

  it.each(pictureWidths)("draws every dot on a log scale where its power of ten is, at %i", (width) => {
    const places = dots(drawChart(byLevel, width)).map(({ x }) => x);
    const [one = 0, hundred = 0] = [1, 100].map((value) => places[values.indexOf(value)]);
    const perPower = (hundred - one) / 2;
    expect(perPower).toBeGreaterThan(40);
    for (const [index, value] of values.entries())
      expect(Math.abs(Number(places[index]) - one - perPower * Math.log10(value)), String(value)).toBeLessThan(0.2);
  });

  it.each(pictureWidths)(
    "labels each power of ten at its gridline, and says what the gridlines are, at %i",
    (width) => {
      const svg = drawChart(byLevel, width);
      const places = dots(svg).map(({ x }) => x);
      const hundred = textBoxesOf(svg).find(
        ({ text, size, fill }) => text === "100" && size === 12 && fill === "var(--quiet)",
      );
      const middle = ((hundred?.left ?? 0) + (hundred?.right ?? 0)) / 2;
      expect(Math.abs(middle - Number(places[values.indexOf(100)]))).toBeLessThan(0.2);
      expect(texts(width).filter((text) => text === "Each gridline is ten times the one before.")).toHaveLength(1);
      expect(texts(width)).toEqual(expect.arrayContaining(["1", "10"]));
    },
  );

  it("draws from zero on a linear scale, and says nothing of ten times", () => {
    const linear = pictureSpec("linear", { ...(levelsChart as DotChart), scale: "linear" }, levels);
    const places = dots(drawChart(linear, 640)).map(({ x }) => x);
    const at = (value: number): number => Number(places[values.indexOf(value)]);
    expect((at(500) - at(100)) / (at(100) - at(1))).toBeCloseTo(400 / 99, 1);
    expect(texts(640, linear).join(" ")).not.toContain("ten times");
    expect(texts(640, linear)).toContain("0");
  });

  it("has a heading for each level in the order of the schema, with its rows below it by size", () => {
    const words = texts(640);
    const order = ["National", "Provincial", "Municipal", "District"].map((word) => words.indexOf(word));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const rows = (byLevel as DotSpec).marks.map(({ group, value }) => [group, value]);
    expect(rows.map(([, value]) => value)).toEqual([100, 5, 150, 3, 2, 1, 500, 2]);
    const heights = dots(drawChart(byLevel, 640)).map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it("has its words beside the line on a wide picture and above it on a narrow one", () => {
    for (const [width, above] of [
      [288, true],
      [640, false],
    ] as const) {
      const svg = drawChart(byLevel, width);
      const words = textBoxesOf(svg).find(({ text }) => text === "Pilot cities for small firms");
      const y = Number(dots(svg)[0]?.y);
      expect((words?.bottom ?? 0) < y - 4, String(width)).toBe(above);
    }
  });

  it("names what has no date, in datasets whose rows have one", () => {
    expect(texts(640)).toContain("Fast-growing companies (undated)");
    expect(
      texts(640)
        .join(" ")
        .match(/undated/g),
    ).toHaveLength(2);
  });

  it("draws a bound with an arrow to where the value lies, and what is only expected as a ring", () => {
    const svg = drawChart(byLevel, 640);
    const arrows = shapesOf(svg, "path").filter(({ attributes }) => attributes.stroke === "var(--chart-1)");
    const tips = arrows.map(({ attributes }) => (attributes.d?.match(/[\d.]+(?= )/g) ?? []).map(Number));
    const [more = [], nearly = []] = tips;
    expect(arrows).toHaveLength(2);
    expect(Number(more[1])).toBeGreaterThan(Number(more[0]));
    expect(Number(nearly[1])).toBeLessThan(Number(nearly[0]));
    expect(texts(640)).toEqual(expect.arrayContaining(["more than 150", "nearly 1", "5 (expected)"]));
    expect(shapesOf(svg, "circle").filter(({ attributes }) => attributes.fill === "var(--paper)")).toHaveLength(1);
  });

  it("has a spot in the middle of every mark", () => {
    for (const width of pictureWidths) {
      const { spots } = chartLayout(byLevel, width, measureText);
      const drawn = dots(drawChart(byLevel, width));
      expect(spots).toHaveLength(drawn.length);
      for (const [index, { x, y }] of drawn.entries()) {
        expect(Math.abs(x - Number(spots[index]?.x))).toBeLessThan(0.1);
        expect(Math.abs(y - Number(spots[index]?.y))).toBeLessThan(0.1);
      }
    }
  });

  it("takes less than 10 kilobytes for forty rows", () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      measureRow({ id: `r${index}`, title: `A cap with a long name ${index}` }),
    );
    const many = pictureSpec("many", levelsChart, rows);
    for (const width of pictureWidths) expect(Buffer.byteLength(drawChart(many, width))).toBeLessThan(10_000);
  });
});

describe("the file of a chart", () => {
  it("stands alone: title, subtitle, sources and both themes are inside", () => {
    const svg = standaloneSvg(caps);
    expect(svg).toContain("<title>Five million yuan is the highest of three caps</title>");
    expect(svg).toContain("Source: China Daily, 7 Sep 2019. Wuxi IoT Record, CC BY 4.0.");
    expect(svg).toContain("@media(prefers-color-scheme:dark)");
    for (const [, token] of svg.matchAll(/var\((--[\w-]+)\)/g)) expect(svg).toContain(`${token}:`);
  });

  it("keeps its text inside", () => {
    for (const spec of [caps, timeline, revenue, byLevel, ...hardSpecs()]) {
      const whole = elementsOf(standaloneSvg(spec)).find(({ tag }) => tag === "svg")?.attributes;
      const own = standaloneSvg(spec).replace(/<g font-size[\s\S]*?<\/g>\n/, "");
      for (const box of textBoxesOf(own)) {
        expect(box.right, box.text).toBeLessThanOrEqual(Number(whole?.width));
        expect(box.bottom, box.text).toBeLessThanOrEqual(Number(whole?.height));
      }
    }
  });
});

/** The pictures as files that a browser opens. After a change on purpose: `vitest -u`, and look at them. */
describe("the expected pictures", () => {
  const alone = `<style>svg{--sans:sans-serif;${declarations("light")};background:var(--paper)}</style>`;

  it.each(
    [caps, threshold, timeline, revenue, byLevel].flatMap((spec) =>
      pictureWidths.map((width) => ({ spec, width, id: spec.id })),
    ),
  )("$id at $width is as it was", async ({ spec, width }) => {
    const svg = drawChart(spec, width).replace(/<svg ([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg" $1>${alone}`);
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`expected/${spec.id}-${width}.svg`);
  });

  it.each([caps, threshold, timeline, revenue, byLevel])("$id as a file is as it was", async (spec) => {
    await expect(standaloneSvg(spec).replaceAll("><", ">\n<")).toMatchFileSnapshot(`expected/${spec.id}.svg`);
  });
});

function boxOf(attributes: Record<string, string>): Box {
  const at = (name: string): number => Number(attributes[name] ?? 0);
  if (attributes.r === undefined)
    return { left: at("x"), top: at("y"), right: at("x") + at("width"), bottom: at("y") + at("height") };
  return { left: at("cx") - at("r"), top: at("cy") - at("r"), right: at("cx") + at("r"), bottom: at("cy") + at("r") };
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;
