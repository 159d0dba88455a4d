import { expect, test } from "vitest";
import { measures, capsChart, pictureSpec } from "./fixtures.ts";
import { liveJson, type LiveChart } from "./live.ts";

test("keeps every value as it is, however many digits it has", () => {
  const rows = measures.map((row) => (row.amount === 3 ? { ...row, amount: 3.123456789 } : row));
  const spec = pictureSpec("caps", capsChart, rows);
  const live = JSON.parse(liveJson(spec, [288, 640])) as LiveChart;
  expect(live.spec).toEqual(spec);
  expect(Object.keys(live.layouts)).toEqual(["288", "640"]);
  expect(live.layouts["640"]?.spots).toHaveLength(spec.marks.length);
});
