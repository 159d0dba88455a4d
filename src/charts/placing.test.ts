import { describe, expect, it } from "vitest";
import type { PlacedText } from "./layout.ts";
import { candidateOf, placeAll } from "./placing.ts";

const room = { left: 0, top: 0, right: 100, bottom: 100 };
const measure = (text: string): number => text.length * 10;
const at = (x: number, cost: number, text = "ab") => {
  const placed: PlacedText = { text, x, y: 50, anchor: "start", size: 10, bold: false, colour: "ink" };
  return candidateOf([placed], cost, measure);
};
const places = (...labels: ReturnType<typeof at>[][]) => placeAll(labels, [], room).map((one) => one?.texts[0]?.x);

describe("labels", () => {
  it("take their cheapest place", () => {
    expect(places([at(10, 5), at(40, 1)])).toEqual([40]);
  });

  it("make room for each other", () => {
    expect(places([at(10, 0), at(60, 3)], [at(15, 0)])).toEqual([60, 15]);
  });

  it("stay away from where they would leave the picture or cover a mark", () => {
    expect(places([at(95, 0), at(10, 9)])).toEqual([10]);
    const mark = { left: 8, top: 40, right: 14, bottom: 60, cost: Infinity };
    expect(placeAll([[at(10, 0), at(40, 9)]], [mark], room)[0]?.texts[0]?.x).toBe(40);
  });

  it("are left out where there is no room, the last first", () => {
    expect(places([at(10, 0)], [at(12, 0)])).toEqual([10, undefined]);
  });
});
