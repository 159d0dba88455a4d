import { expect, test } from "vitest";
import { markWords, parts } from "./engine.client.ts";

test("an excerpt is taken apart at its marks", () => {
  expect(parts("the least <mark>investment</mark> fell")).toEqual([
    { text: "the least ", marked: false },
    { text: "investment", marked: true },
    { text: " fell", marked: false },
  ]);
});

test("what stands for a sign of markup becomes the sign, as text", () => {
  expect(parts("a &lt;b&gt; &amp;amp; <mark>&quot;c&quot;</mark>")).toEqual([
    { text: "a <b> &amp; ", marked: false },
    { text: '"c"', marked: true },
  ]);
});

test("the words that were looked for are marked in a statement, from their start", () => {
  expect(markWords("The least <b> investment fell", "invest, <b>")).toEqual([
    { text: "The least <b> ", marked: false },
    { text: "invest", marked: true },
    { text: "ment fell", marked: false },
  ]);
});

test("a question of signs marks nothing", () => {
  expect(markWords("CNY 3 million (2019)", "( [ *")).toEqual([{ text: "CNY 3 million (2019)", marked: false }]);
});

test("Chinese is marked inside a run", () => {
  expect(markWords("国家传感网创新示范区", "传感网").filter(({ marked }) => marked)).not.toEqual([]);
});
