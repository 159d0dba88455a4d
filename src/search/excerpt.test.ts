import { expect, test } from "vitest";
import { excerpt, mark, type Marking } from "./excerpt.ts";

const looking = (marking: Partial<Marking>): Marking => ({ words: [], amounts: [], chinese: [], ...marking });
const shown = (parts: { text: string; marked: boolean }[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("every word is marked, from its start as far as it was typed", () => {
  expect(shown(mark("The least investment fell, and investors came", looking({ words: ["least", "invest"] })))).toBe(
    "The [least] [invest]ment fell, and [invest]ors came",
  );
});

test("another form of a word is marked whole", () => {
  expect(shown(mark("three policies", looking({ words: ["policy"] })))).toBe("three [policies]");
});

test("a name is marked with its hyphens, or only the part that was typed", () => {
  expect(shown(mark("an NB-IoT network", looking({ words: ["nbiot"] })))).toBe("an [NB-IoT] network");
  expect(shown(mark("the LTE-V2X trial", looking({ words: ["v2x"] })))).toBe("the LTE-[V2X] trial");
  expect(shown(mark("an R&D centre", looking({ words: ["rd"] })))).toBe("an [R&D] centre");
});

test("amounts and Chinese are marked wherever they stand", () => {
  expect(shown(mark("up to CNY 3 million", looking({ amounts: ["3000000x"] })))).toBe("up to [CNY 3 million]");
  expect(shown(mark("国家传感网创新示范区", looking({ chinese: ["传感网", "创新"] })))).toBe(
    "国家[传感网][创新]示范区",
  );
});

test("signs of markup are text like any other", () => {
  expect(mark("a <b>bold</b> word", looking({ words: ["bold"] }))).toEqual([
    { text: "a <b>", marked: false },
    { text: "bold", marked: true },
    { text: "</b> word", marked: false },
  ]);
});

test("a long text is cut to the place with the most different words", () => {
  const text = `${"The zone is old. ".repeat(30)}Here the zone got a plan and a cap. ${"Nothing follows. ".repeat(30)}`;
  const parts = excerpt(text, looking({ words: ["zone", "plan", "cap"] }), 120);
  expect(shown(parts)).toContain("[plan] and a [cap]");
  expect(shown(parts)).toMatch(/^… .* …$/);
  expect(parts.map((part) => part.text).join("").length).toBeLessThan(160);
});

test("a short text stays whole, also where nothing is marked", () => {
  expect(excerpt("A short text.", looking({}))).toEqual([{ text: "A short text.", marked: false }]);
});
