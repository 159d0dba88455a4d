import { describe, expect, it } from "vitest";
import { spanOf } from "./decimal-year.ts";

describe("the place of a date on an axis of years", () => {
  it("is as wide as the date is vague", () => {
    expect(spanOf("2009")).toEqual({ from: 2009, to: 2010, precision: "year" });
    expect(spanOf("2009-07")).toEqual({ from: 2009.5, to: 2009 + 7 / 12, precision: "month" });
    expect(spanOf("2009-01-01")).toEqual({ from: 2009, to: 2009 + 1 / 365, precision: "day" });
  });

  it("knows leap years and the last day of a year", () => {
    expect(spanOf("2020-12-31").to).toBe(2021);
    expect(spanOf("2020-12-31").from).toBeCloseTo(2021 - 1 / 366);
  });

  it("takes in both ends of a period", () => {
    expect(spanOf("2020-01/2020-10")).toEqual({ from: 2020, to: 2020 + 10 / 12, precision: "span" });
    expect(spanOf("2012/2020")).toEqual({ from: 2012, to: 2021, precision: "span" });
  });
});
