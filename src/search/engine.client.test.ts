import { expect, test } from "vitest";
import { parts } from "./engine.client.ts";

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
