import { expect, test } from "vitest";
import { folded, holdsAll, shownOf } from "./text-match.ts";

test("words are found in any order, in any case, and with or without accents", () => {
  const text = folded("Wuxi  MUNICIPAL\n government, Café, 物联网");
  expect(holdsAll(text, "government wuxi")).toBe(true);
  expect(holdsAll(text, " cafe 联网 ")).toBe(true);
  expect(holdsAll(text, "ＷＵＸＩ")).toBe(true);
  expect(holdsAll(text, "wuxi province")).toBe(false);
  expect(holdsAll(text, "")).toBe(true);
});

test("quotes and dashes are found as a keyboard has them", () => {
  const text = folded("Wuxi’s “Sensing China”, 2016–2020");
  expect(holdsAll(text, `wuxi's "sensing 2016-2020`)).toBe(true);
  expect(holdsAll(text, "Wuxi’s “Sensing")).toBe(true);
});

test("signs of a pattern are letters like others", () => {
  expect(holdsAll(folded("a.b (c)"), ".b (c)")).toBe(true);
  expect(holdsAll(folded("abc"), ".*")).toBe(false);
});

test("a count is told in few words", () => {
  expect(shownOf(51, 51, "row")).toBe("51 rows");
  expect(shownOf(1, 1, "row")).toBe("1 row");
  expect(shownOf(0, 51, "row")).toBe("0 of 51 rows");
  expect(shownOf(1200, 12000, "row")).toBe("1,200 of 12,000 rows");
  expect(shownOf(12, 101, "entry", "entries")).toBe("12 of 101 entries");
});
