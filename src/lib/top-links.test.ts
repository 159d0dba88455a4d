import { expect, test } from "vitest";
import { linksToTop } from "./top-links.ts";

test("opens links to other pages in the whole window, and links within the page where they are", () => {
  expect(linksToTop('<a class="x" href="/charts/a/">A</a> <a href="#table">B</a> <abbr href="/">C</abbr>')).toBe(
    '<a target="_top" class="x" href="/charts/a/">A</a> <a href="#table">B</a> <abbr href="/">C</abbr>',
  );
});

test("leaves a link that says where it opens, and an anchor that leads nowhere", () => {
  expect(linksToTop('<a href="/" target="_blank">A</a><a id="a">B</a>')).toBe(
    '<a href="/" target="_blank">A</a><a id="a">B</a>',
  );
});
