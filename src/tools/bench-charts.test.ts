import { expect, test } from "vitest";
import { pictureWidths } from "../charts/svg.ts";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";
import { runScript } from "../tests/run.ts";

test("the bench of charts sets every chart with a picture at every width beside plain Chart.js, and a kept PNG beside a painted one", async () => {
  const { code, output } = await runScript("bench:charts");
  expect(code, output).toBe(0);
  const rows = output.split("\n").map((line) => line.trim().split(/\s+/));
  const { charts } = readContent(contentDir);
  for (const chart of charts) {
    const own = rows.filter(([id]) => id === chart.id);
    if (chart.value.kind === "table") {
      expect(own, "a table has no picture").toEqual([]);
      continue;
    }
    const pictures = own.slice(0, -1).map((row) => row.slice(1).map(Number));
    expect(pictures.map(([width]) => width)).toEqual([...pictureWidths]);
    for (const [, ours = 0, plain = 0, , raw = 0, zipped = 0, fetched = 0, ratio] of pictures) {
      expect(Math.min(ours, plain)).toBeGreaterThan(0);
      expect(zipped).toBeLessThan(raw);
      expect(ratio).toBeCloseTo(zipped / fetched, 3);
      expect(fetched, "Chart.js itself is counted").toBeGreaterThan(30_000);
    }
    const [painted = 0, kept = 0] = (own.at(-1) ?? []).slice(1).map(Number);
    expect(kept, "a picture that is kept is not painted").toBeLessThan(painted / 10);
  }
});
