import { expect, test } from "vitest";
import { readTitles, writeTitles } from "./title-file.ts";

const entries = [
  { path: "/timeline/#zone-2009", title: "The zone is approved", kind: "Milestone", date: "2009-11-13" },
  { path: "/timeline/#plan", title: "A\tplan\nin two lines", kind: "Milestone", date: "" },
  { path: "/articles/first/", title: "What the policy pays", kind: "Article", date: "2026" },
  { path: "/about/", title: "About", kind: "Page", date: "" },
];

test("titles are read back as they were written", () => {
  const back = readTitles(writeTitles(entries));
  expect(back).toEqual(entries.map((entry) => ({ ...entry, title: entry.title.replace(/\s/g, " ") })));
});

test("the place that addresses share is written once", () => {
  expect(writeTitles(entries).match(/timeline/g)).toHaveLength(1);
});

test("a site without titles has an empty file, and what is no such file gives no error", () => {
  expect(readTitles(writeTitles([]))).toEqual([]);
  expect(() => readTitles("<html>\n\n")).not.toThrow();
});
