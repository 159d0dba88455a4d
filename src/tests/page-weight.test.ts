import { expect, test } from "vitest";
import { kB } from "./built-site.ts";
import { weightWords } from "./page-weight.ts";

const chart = (seed: number): string =>
  `<figure class="chart wide">${Array.from({ length: 900 }, (_, at) => Math.sin(at * seed)).join(" ")}</figure>`;

test("an article that is too heavy is told by its file, with what in it is heavy and what to do", () => {
  const page = `<p>Words <value-card>CNY 3 million</value-card> more</p>${chart(1)}<p>Words</p>${chart(2)}`;
  expect(weightWords("articles/a.mdx", page, 31.2 * kB, 30 * kB)).toMatch(
    /^articles\/a\.mdx: 31\.2 kB, 1\.2 over; 2 charts 1\d\.\d kB, 1 value 0\.\d kB\. Move a chart below, or link to \/charts\//,
  );
});

test("of an article without any of it only the weight is told", () => {
  expect(weightWords("articles/a.md", "<p>Words</p>", 31 * kB, 30 * kB)).toMatch(
    /^articles\/a\.md: 31\.0 kB, 1\.0 over\. /,
  );
});
