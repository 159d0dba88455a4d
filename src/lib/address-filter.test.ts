import { describe, expect, test } from "vitest";
import { longestText, readFilter, writeFilter } from "./address-filter.ts";

const keys = { kind: ["policy", "event"], weight: ["1", "2", "3"], q: "text" } as const;
const none = { kind: "", weight: "", q: "" };

describe("an address is read", () => {
  test("with its keys in any order, and others passed over", () => {
    expect(readFilter("?q=expo+2016&from=feed&kind=policy", keys)).toEqual({
      filter: { kind: "policy", weight: "", q: "expo 2016" },
      remarks: [],
    });
    expect(readFilter("", keys)).toEqual({ filter: none, remarks: [] });
    expect(readFilter("?kind=&weight=&q=", keys)).toEqual({ filter: none, remarks: [] });
  });

  test("with a sentence for a value that there is not", () => {
    const { filter, remarks } = readFilter("?kind=POLICY&weight=9", keys);
    expect(filter).toEqual(none);
    expect(remarks).toEqual([
      "The address asks for “POLICY” as “kind”, which there is not; it is left out.",
      "The address asks for “9” as “weight”, which there is not; it is left out.",
    ]);
  });

  test("with a sentence for a key that comes twice, unless it says the same", () => {
    expect(readFilter("?kind=event&kind=policy", keys)).toEqual({
      filter: { ...none, kind: "event" },
      remarks: ["The address has “kind” more than once; the first counts."],
    });
    expect(readFilter("?q=a&q=+a+", keys)).toEqual({ filter: { ...none, q: "a" }, remarks: [] });
  });

  test("up to a length that a field can hold, and never through the middle of a letter", () => {
    const { filter, remarks } = readFilter(`?q=a${"😀".repeat(5000)}`, keys);
    expect(filter.q).toBe(`a${"😀".repeat(49)}`);
    expect(filter.q.length).toBeLessThan(longestText);
    expect(remarks).toEqual(["Only the first 100 letters of “q” count."]);
    expect(readFilter(`?q=${"a".repeat(longestText)}`, keys).remarks).toEqual([]);
  });

  test.each(["?q=%", "?q=%E0%A4%A", "?%%%=1&kind=%FF", "?&&==", "?q=%00%0A", "?__proto__=1&constructor=2"])(
    "without an error from %s",
    (search) => {
      expect(Object.keys(readFilter(search, keys).filter)).toEqual(["kind", "weight", "q"]);
    },
  );

  test("with markup as the letters that it is", () => {
    expect(readFilter("?q=%3Cb%3E&kind=<i>", keys).filter.q).toBe("<b>");
  });
});

describe("an address is written", () => {
  test("with only what is asked for, in the order of the keys", () => {
    expect(writeFilter({ kind: "policy", weight: "", q: " expo  2016 " })).toBe("?kind=policy&q=expo+2016");
    expect(writeFilter(none)).toBe("");
  });

  test.each(["物联网", "50% & more = <b>", "a+b", "😀", "#top?"])("so that %s is read again as it was", (q) => {
    expect(readFilter(writeFilter({ ...none, q }), keys)).toEqual({ filter: { ...none, q }, remarks: [] });
  });
});
