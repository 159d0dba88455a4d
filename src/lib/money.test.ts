import { expect, test } from "vitest";
import { chineseMoney, inMillionYuan } from "./money.ts";

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
