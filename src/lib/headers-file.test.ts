import { expect, test } from "vitest";
import { headersFile } from "./headers-file.ts";

const text = headersFile(["articles", "embed", "data"], "/wuxi/");

/** What a host sends for a path: every rule that matches adds its headers. */
function headersOf(path: string): string[] {
  return text.split("\n\n").flatMap((block) => {
    const [pattern = "", ...headers] = block.trim().split("\n");
    const matches = pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return matches ? headers.map((header) => header.trim()) : [];
  });
}
const policiesOf = (path: string): string[] => headersOf(path).filter((header) => header.startsWith("Content-Sec"));

test.each(["/wuxi/", "/wuxi/404.html", "/wuxi/articles/", "/wuxi/data/measures/"])(
  "lets no site show %s in a frame",
  (path) => {
    expect(policiesOf(path)).toEqual(["Content-Security-Policy: frame-ancestors 'none'"]);
  },
);

test("lets every site show an embed in a frame", () => {
  expect(policiesOf("/wuxi/embed/caps/")).toEqual(["Content-Security-Policy: frame-ancestors *"]);
});

test("guards every file against a guess at its type, and other sites against whole addresses", () => {
  for (const path of ["/wuxi/", "/wuxi/embed/caps/", "/wuxi/feed.xml"]) {
    expect(headersOf(path)).toContain("X-Content-Type-Options: nosniff");
    expect(headersOf(path)).toContain("Referrer-Policy: strict-origin-when-cross-origin");
  }
});

test("holds no rule for paths outside the site", () => {
  expect(headersOf("/other/")).toEqual([]);
});
