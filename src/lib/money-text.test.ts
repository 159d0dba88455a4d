import { describe, expect, test } from "vitest";
import { bareUnits, longestSum, readMoney } from "./money-text.ts";

const million = (text: string): number | undefined => {
  const reading = readMoney(text);
  return reading.kind === "sum" ? reading.million : undefined;
};
const problem = (text: string): string => {
  const reading = readMoney(text);
  return reading.kind === "refused" ? reading.problem : "";
};

describe("a sum is read", () => {
  test.each([
    ["10 million", 10],
    ["8m", 8],
    ["8M", 8],
    ["CNY 10,000,000", 10],
    ["10,000,000 yuan", 10],
    ["10 000 000 CNY", 10],
    ["1000万", 10],
    ["1,800 万元", 18],
    ["1,0000万", 100],
    ["0.3亿", 30],
    ["3 千万", 30],
    ["RMB 10m", 10],
    ["rmb10M", 10],
    ["¥10m", 10],
    ["￥１８００万", 18],
    ["１８００万元", 18],
    ["２.５ 亿", 250],
    ["人民币1800万元", 18],
    ["1800万元人民币", 18],
    ["1.5 billion", 1500],
    ["1.5bn", 1500],
    ["500k", 0.5],
    ["CNY 500", 0.0005],
    [".3亿", 30],
    ["  18\u00a0million\u200b ", 18],
    ["007 million", 7],
    ["30.000 million", 30],
  ])("%s as %s million", (text, expected) => {
    expect(million(text)).toBe(expected);
  });

  test("to the fen, so that what is just below a minimum stays below it", () => {
    expect(million("29.99999999 million")).toBeLessThan(30);
    expect(million("9,999,999.99 yuan")).toBeLessThan(10);
    expect(problem("29.9999999999999999999 million")).toContain("finer than a fen");
  });
});

describe("a bare number", () => {
  test.each([
    ["18", "18"],
    ["1,800", "1800"],
    ["１８", "18"],
    ["18.5", "18.5"],
  ])("%s asks for its unit", (text, number) => {
    expect(readMoney(text)).toEqual({ kind: "bare", number });
  });

  test.each(["1000000", "18,000,000", "１８００００００"])("of a million or more is one of yuan: %s", (text) => {
    expect(million(text)).toBe(text === "1000000" ? 1 : 18);
  });

  test("can be read with every unit that is offered for it", () => {
    expect(bareUnits.map((unit) => million(`18 ${unit}`))).toEqual([18, 0.000018, 0.18, 1800]);
  });
});

describe("what is no sum is answered in words", () => {
  test.each([
    ["", "Nothing is written yet"],
    [" \n\t\u200b ", "Nothing is written yet"],
    ["-5 million", "cannot be negative"],
    ["−5 million", "cannot be negative"],
    ["CNY -5m", "cannot be negative"],
    ["minus 5 million", "cannot be negative"],
    ["0", "Zero is no investment"],
    ["0.00 million", "Zero is no investment"],
    ["10 to 30 million", "holds 2 numbers"],
    ["10-30 million", "holds 2 numbers"],
    ["1亿2000万", "holds 2 numbers"],
    ["10 million 30", "holds 2 numbers"],
    ["99999999999999999999 million", "more than CNY 10 trillion"],
    ["10.00000001 trillion", "more than CNY 10 trillion"],
    ["USD 5 million", "another currency"],
    ["$5m", "another currency"],
    ["500万美元", "another currency"],
    ["三千万", "in digits"],
    ["hello", "holds no number"],
    ["1,5 million", "decimals take a point"],
    ["1.800.000", "cannot be read"],
    ["10² million", "cannot be read"],
    ["1e7", "2 numbers"],
    ["<b>10</b>", "cannot be read"],
    ["<img src=x onerror=alert(1)>", "cannot be read"],
    ["🏭", "holds no number"],
    ["10 million 🏭", "cannot be read"],
    ["٣٠ million", "holds no number"],
    ["Infinity", "holds no number"],
    ["NaN", "holds no number"],
    ["more than 10 million", "cannot be read"],
    ["9".repeat(500), "longer than any sum"],
  ])("%s", (text, words) => {
    expect(problem(text)).toContain(words);
  });

  test("and every answer says what would work", () => {
    for (const text of ["", "abc", "-1m", "1 2 3 m", "$1", "1,5m", "9e99", "1.000001 fen"])
      expect(problem(text), text).toMatch(/Write|Check/);
  });
});

test("never throws, and never gives a sum that is not a positive finite number, whatever is typed", () => {
  const signs = [..."0123456789.,- −kmbt万亿千百十元¥$CNY rmbmillion<>&\"'\\/%=+()🏭\u0000\u202e\ud800٣²½ 　，．"];
  for (let seed = 1; seed <= 20_000; seed += 1) {
    const text = randomText(seed, signs);
    const reading = readMoney(text);
    if (reading.kind === "sum") {
      expect(reading.million > 0 && reading.million <= 10_000_000, text).toBe(true);
      expect(million(reading.words), `${text} as ${reading.words}`).toBe(reading.million);
    } else if (reading.kind === "refused") expect(reading.problem.length, text).toBeGreaterThan(10);
    else expect(reading.number, text).toMatch(/^\d*\.?\d+$/);
  }
});

test("is quick with text that is made to be slow", () => {
  const start = performance.now();
  for (const text of ["1,234".repeat(5000), `${"1 ".repeat(40)}x`, "1".repeat(longestSum), `${"9,".repeat(29)}x`])
    readMoney(text);
  expect(performance.now() - start).toBeLessThan(100);
});

/** A text of up to 14 of some signs, always the same for one seed (a linear congruential generator). */
function randomText(seed: number, signs: readonly string[]): string {
  let state = seed * 2654435761;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: next(14) }, () => signs[next(signs.length)]).join("");
}
