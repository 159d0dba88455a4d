import { expect, test } from "vitest";
import { chineseMoney, inMillionYuan, yuanWords } from "./money.ts";

test("yuan of every scale become million yuan", () => {
  expect([
    inMillionYuan(3, "CNY million"),
    inMillionYuan(263.87, "CNY billion"),
    inMillionYuan(1.81, "CNY trillion"),
  ]).toEqual([3, 263870, 1810000]);
});

test("what is not yuan does not", () => {
  expect([inMillionYuan(6, "bases"), inMillionYuan(5.42, "USD billion"), inMillionYuan(1, null)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [3, "CNY million", "300万元"],
  [0.5, "CNY million", "50万元"],
  [100, "CNY million", "1亿元"],
  [35, "CNY billion", "350亿元"],
  [263.87, "CNY billion", "2638.7亿元"],
] as const)("%s %s is %s in Chinese", (value, unit, words) => {
  expect(chineseMoney(value, unit)).toBe(words);
});

test.each([
  [18, "CNY 18 million"],
  [1.005, "CNY 1.005 million"],
  [0.8, "CNY 800,000"],
  [1500, "CNY 1.5 billion"],
  [29.9999, "CNY 29,999,900"],
  [29.99999999, "CNY 29,999,999.99"],
  [10_000_000, "CNY 10 trillion"],
] as const)("%s million yuan are %s, unrounded", (million, words) => {
  expect(yuanWords(million)).toBe(words);
});
