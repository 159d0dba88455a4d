import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { measure, type Measure } from "../schemas/measure.ts";
import { measureRow } from "../tests/measure-row.ts";
import { answerOf } from "./project-answer.ts";
import { projectRules } from "./project-rules.ts";

const row = (change: Partial<Measure>): Measure =>
  measureRow({ eligibility: "Projects", applies_to: "technological transformation", ...change });
const change = row({ id: "change", amount_kind: "threshold", amount: 10, previous: 30 });
const band = row({ id: "band", investment_min: 5, investment_max: 20, instrument: "Policy B" });

const first = (rows: Measure[]) => {
  const [rules] = projectRules(rows);
  if (!rules) throw new Error("There is no rule.");
  return rules;
};

describe("a changed minimum", () => {
  test("holds at one sum before its date and at another since", () => {
    const lines = first([change]).changed[0]?.lines.map(({ when, min, max }) => ({ when, min, max }));
    expect(lines).toEqual([
      { when: "Before April 2019", min: 30, max: null },
      { when: "Since April 2019", min: 10, max: null },
    ]);
  });

  test("ends where its row says so", () => {
    const [, since] = first([row({ ...change, from: "2019-05", to: "2021" })]).changed[0]?.lines ?? [];
    expect(since?.when).toBe("From May 2019 to 2021");
  });

  test("is one only as a least investment with a sum before it", () => {
    expect(first([band]).changed).toEqual([]);
    expect(first([row({ amount_kind: "threshold", amount: 10 })]).changed).toEqual([]);
    expect(first([row({ previous: 2, investment_min: 1 })]).changed).toEqual([]);
  });

  test("follows on another, and each holds until the next one", () => {
    const fall = row({ ...change, id: "fall", date: "2015", amount: 20, previous: 30 });
    const again = row({ ...change, id: "again", amount: 10, previous: 20 });
    const lines = first([again, fall]).changed[0]?.lines.map(({ row: { id }, when, min }) => [id, when, min]);
    expect(lines).toEqual([
      ["fall", "Before 2015", 30],
      ["fall", "From 2015 to April 2019", 20],
      ["again", "Since April 2019", 10],
    ]);
  });

  test("ended before the next one where its row says so", () => {
    const fall = row({ ...change, date: "2015", amount: 20, to: "2017" });
    expect(first([change, fall]).changed[0]?.lines[1]?.when).toBe("From 2015 to 2017");
  });

  test("is none where its sums are not of yuan", () => {
    const sales = row({ ...change, amount: 20, previous: 30, unit: "USD billion", investment_min: 5 });
    const { changed, others } = first([sales]);
    expect(changed).toEqual([]);
    expect(others.flatMap(({ lines }) => lines.map(({ min, max }) => [min, max]))).toEqual([[5, null]]);
  });

  test("counts sums of another scale in millions", () => {
    const [before] = first([row({ ...change, amount: 1, previous: 2, unit: "CNY billion" })]).changed[0]?.lines ?? [];
    expect(before?.min).toBe(2000);
  });
});

describe("other rows", () => {
  test("of the same instrument belong to the changed minimum where they are least investments", () => {
    const own = row({ ...change, id: "own", previous: undefined });
    const elsewhere = row({ ...own, id: "elsewhere", instrument: "Policy C" });
    const { changed, others } = first([change, own, band, elsewhere]);
    expect(changed.map(({ lines }) => lines.map((line) => line.row.id))).toEqual([["change", "change", "own"]]);
    expect(others.map(({ instrument }) => instrument)).toEqual(["Policy B", "Policy C"]);
  });

  test("of the same instrument that are no least investments are lists of their own", () => {
    const cap = { ...band, id: "cap", instrument: "Policy A" };
    const { changed, others } = first([change, cap]);
    expect(changed.map(({ lines }) => lines.map((line) => line.row.id))).toEqual([["change", "change"]]);
    expect(others.map(({ lines }) => lines.map((line) => line.row.id))).toEqual([["cap"]]);
  });

  test("begin where their row says so, whether it has a date or not", () => {
    const { changed, others, undated } = first([
      { ...change, date: null, from: "2019-05" },
      { ...band, date: null, from: "2018" },
    ]);
    expect(changed[0]?.lines.map(({ when }) => when)).toEqual(["Before May 2019", "Since May 2019"]);
    expect(others[0]?.lines.map(({ when }) => when)).toEqual(["2018"]);
    expect(undated).toEqual([]);
  });

  test("without a date are left out and named", () => {
    const { others, undated } = first([change, { ...band, date: null }]);
    expect(others).toEqual([]);
    expect(undated.map(({ id }) => id)).toEqual(["band"]);
  });

  test("of another kind of project do not answer", () => {
    const rules = projectRules([change, { ...band, applies_to: "supplier" }]);
    expect(rules.map(({ kind, others }) => [kind, others.length])).toEqual([
      ["technological transformation", 0],
      ["supplier", 1],
    ]);
  });

  test("without kind or bounds are no rules", () => {
    expect(projectRules([row({ applies_to: null, investment_min: 5 }), row({})])).toEqual([]);
  });
});

describe("the policy of April 2019 in the record", () => {
  const file = fileURLToPath(new URL("../../content/data/measures.yaml", import.meta.url));
  const rows = (parse(readFileSync(file, "utf8")) as { rows: unknown[] }).rows.map((one) => measure.parse(one));
  const { changed, others } = first(rows);

  test.each([
    [8, "Before April 2019: did not meet the reported minimum of CNY 30 million.", "did not meet"],
    [10, "Before April 2019: did not meet the reported minimum of CNY 30 million.", "met"],
    [18, "Before April 2019: did not meet the reported minimum of CNY 30 million.", "met"],
    [30, "Before April 2019: met the reported minimum of CNY 30 million.", "met"],
  ])("for %s million", (million, before, since) => {
    expect(changed[0]?.lines.map((line) => answerOf(million, line))).toEqual([
      before,
      `Since April 2019: ${since} the reported minimum of CNY 10 million.`,
    ]);
  });

  test("stands alone; the lists of July 2019 and of Liangxi are others", () => {
    expect(changed.map(({ lines }) => lines.map((line) => line.row.id))).toEqual([
      ["wuxi-2019-threshold-10m", "wuxi-2019-threshold-10m"],
    ]);
    expect(others.flatMap(({ lines }) => lines.map((line) => line.row.id))).toEqual([
      "wuxi-2019-techtrans-10-30m",
      "wuxi-2019-techtrans-30-100m",
      "wuxi-2019-techtrans-100m-up",
      "liangxi-2018-techtrans-2m",
    ]);
  });
});
