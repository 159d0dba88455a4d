import { describe, expect, test } from "vitest";
import type { Measure } from "../schemas/measure.ts";
import { measureRow } from "../tests/measure-row.ts";
import { basisWords, datedWords, paysWords } from "./rule-words.ts";

const row = (change: Partial<Measure>): Measure => measureRow({ eligibility: "Projects", ...change });

describe("what a rule pays", () => {
  test("is a bound only where the sum is a cap", () => {
    expect(paysWords(row({ rate: 6, per: "company" }))).toBe("up to 3, 6 percent, per company");
    expect(paysWords(row({ amount_kind: "fixed" }))).toBe("3");
    expect(paysWords(row({ amount_kind: "fund", qualifier: "more than" }))).toBe("more than 3");
  });

  test("is counted in CNY million whatever its unit, and has its unit where that is no yuan", () => {
    expect(paysWords(row({ amount: 1.5, unit: "CNY billion" }))).toBe("up to 1,500");
    expect(paysWords(row({ amount: 6, unit: "bases" }))).toBe("up to 6 bases");
  });

  test("is not the sum of a least investment", () => {
    expect(paysWords(row({ amount_kind: "threshold", per: "project" }))).toBe("no sum stated");
    expect(paysWords(row({ amount: null, unit: null }))).toBe("no sum stated");
  });
});

test("a rule tells what it counts, and what its date is", () => {
  expect(basisWords(row({}))).toBe("not stated");
  expect(basisWords(row({ investment_basis: "other" }))).toBe("see its condition");
  expect(datedWords({ row: row({ date_meaning: "Date of posting" }), when: "July 2019" })).toBe(
    "July 2019, date of posting",
  );
});
