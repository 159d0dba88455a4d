import { describe, expect, test } from "vitest";
import { edtf } from "../schemas/fields.ts";
import { compareDates, formatDate, formatDayMonth, formatMonths, formatShortDate, machineDate } from "./edtf.ts";

describe("a date in words", () => {
  test.each([
    ["2009", "2009"],
    ["2009-11", "November 2009"],
    ["2009-11-13", "13 November 2009"],
    ["2020-01/2020-10", "January to October 2020"],
    ["2019-09-07/2019-09-10", "7 to 10 September 2019"],
    ["2016-10-30/2016-11-01", "30 October to 1 November 2016"],
    ["2012/2020", "2012 to 2020"],
  ])("prints %s as %s", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  test("says so where there is none", () => {
    expect(formatDate(null)).toBe("not stated");
  });

  test("is short where there is little room", () => {
    expect([formatShortDate("2009-11-13"), formatShortDate("2009"), formatDayMonth("2009-11")]).toEqual([
      "13 Nov 2009",
      "2009",
      "Nov",
    ]);
  });
});

describe("the order of dates", () => {
  test("puts a less precise date before those within it, and none last", () => {
    const dates = ["2009-11-13", null, "2009", "2008-12-31", "2009-11"];
    expect(dates.toSorted(compareDates)).toEqual(["2008-12-31", "2009", "2009-11", "2009-11-13", null]);
  });

  test("gives machines the beginning of a span", () => {
    expect(machineDate("2020-01/2020-10")).toBe("2020-01");
  });
});

describe("the form of a date", () => {
  test.each(["2009", "2009-11", "2009-11-13", "2020-02-29", "2020-01/2020-10"])("takes %s", (date) => {
    expect(edtf.safeParse(date).success).toBe(true);
  });

  test("takes a bare year that YAML gives as a number", () => {
    expect(edtf.parse(2009)).toBe("2009");
  });

  test.each([
    "2026-13-45",
    "2009-02-30",
    "2019-02-29",
    "2009-1",
    "09",
    "2020-10/2020-01",
    "2020/2020-10",
    "April 2019",
    "",
  ])("refuses %s", (date) => {
    expect(edtf.safeParse(date).success).toBe(false);
  });
});

describe("a period without its year", () => {
  test.each([
    ["2020-01/2020-10", "Jan–Oct"],
    ["2025-01/2025-08", "Jan–Aug"],
    ["2010/2012", "2010–2012"],
  ])("prints %s as %s", (period, words) => {
    expect(formatMonths(period)).toBe(words);
  });
});
