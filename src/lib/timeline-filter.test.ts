import { describe, expect, test } from "vitest";
import { folded } from "./text-match.ts";
import { askedWords, isAskedFor, outcomeWords, type TimelineEntry } from "./timeline-filter.ts";

const none = { kind: "", weight: "", q: "" };
const entry: TimelineEntry = {
  kind: "policy",
  weight: 2,
  text: folded("April 2019 Industrial internet policy: caps of 1, 3 and 5 million yuan (工业互联网)."),
};

describe("an entry is shown", () => {
  test("where nothing is asked for", () => {
    expect(isAskedFor(entry, none)).toBe(true);
  });

  test("for its kind and for no other", () => {
    expect(isAskedFor(entry, { ...none, kind: "policy" })).toBe(true);
    expect(isAskedFor(entry, { ...none, kind: "event" })).toBe(false);
  });

  test("for its weight and for any below", () => {
    const shownFor = ["1", "2", "3"].filter((weight) => isAskedFor(entry, { ...none, weight }));
    expect(shownFor).toEqual(["1", "2"]);
  });

  test("for words that it holds all of, its date and its Chinese names among them", () => {
    for (const q of ["POLICY caps", "april 2019", "工业", "  "])
      expect(isAskedFor(entry, { ...none, q }), q).toBe(true);
    for (const q of ["policy expo", "<b>", "😀", "%"]) expect(isAskedFor(entry, { ...none, q }), q).toBe(false);
  });

  test("only where all that is asked for holds", () => {
    expect(isAskedFor(entry, { kind: "policy", weight: "2", q: "caps" })).toBe(true);
    expect(isAskedFor(entry, { kind: "policy", weight: "3", q: "caps" })).toBe(false);
  });
});

describe("the outcome is told", () => {
  test("in few words", () => {
    expect(outcomeWords({ shown: 101, all: 101, remarks: [] })).toBe("101 entries");
    expect(outcomeWords({ shown: 12, all: 101, remarks: [] })).toBe("12 of 101 entries");
  });

  test("with a way on where nothing is found", () => {
    expect(outcomeWords({ shown: 0, all: 101, remarks: [] })).toBe(
      "0 of 101 entries. Nothing is on record that fits all of this; ask for less, or show all.",
    );
  });

  test("with the entry that the address names, and with what was odd about the address", () => {
    expect(outcomeWords({ shown: 2, all: 101, besides: "The zone", remarks: ["Only so much counts."] })).toBe(
      "2 of 101 entries. “The zone” is shown besides, since the address names it. Only so much counts.",
    );
  });
});

test("what is asked for is told in words", () => {
  expect(askedWords({ kind: "policy", weight: "2", q: "expo" })).toBe("policy, weight 2 or more, “expo”");
  expect(askedWords({ ...none, q: "expo" })).toBe("“expo”");
  expect(askedWords(none)).toBe("");
});
