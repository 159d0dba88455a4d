import { afterAll, beforeAll, expect, test } from "vitest";
import { readContent } from "../lib/read-content.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import { anchorOf, sectionsOf } from "./article-text.ts";
import { searchRecords, type SearchRecord } from "./records.ts";

let records: Map<string, SearchRecord>;

beforeAll(() => {
  const draft = {
    "articles/draft.md":
      '---\ntitle: A draft\ndescription: No.\npublished: "2026-11-21"\ntopics: []\ndraft: true\n---\n\nWords.\n',
  };
  const content = readContent(writeContent({ ...smallContent, ...draft }));
  records = new Map(searchRecords(content, (article) => !article.draft).map((record) => [record.path, record]));
});
afterAll(clearContent);

test("an article is one record for its head and one for each section, with values and terms as a reader sees them", () => {
  expect(records.get("/articles/first/")?.text).toBe(
    "Two caps and a threshold. A sensor network 传感网 costs up to CNY 3 million.",
  );
  expect(records.get("/articles/first/#the-caps")?.text).toMatch(
    /^The least sum fell from CNY 30 million\. 13 November 2009 The zone is approved/,
  );
  expect(records.get("/articles/first/#the-caps")?.headed).toBe(false);
});

test("a row has its kind, date, value and what it says, and the topics of the articles that show it", () => {
  expect(records.get("/subsidies/#platform-cap")).toMatchObject({
    title: "Row platform-cap",
    kind: "Measure",
    date: "2019-04",
    value: "CNY 3 million",
    text: "The city pays something.",
    topics: ["policy"],
  });
  expect(records.get("/subsidies/#fund")?.topics).toEqual([]);
  expect(records.get("/subsidies/#share")?.value).toBe("");
});

test("terms carry their Chinese names, sources stay out of the first stage", () => {
  expect(records.get("/glossary/#sensor-network")?.title).toBe("sensor network · 传感网");
  expect(records.get("/sources/#paper-2019")?.headed).toBe(false);
});

test("charts, datasets, standing pages and lists are there, a draft is not", () => {
  const kinds = ["/charts/caps/", "/data/measures/", "/about/", "/timeline/"].map((path) => records.get(path)?.kind);
  expect(kinds).toEqual(["Chart", "Data", "Page", "Page"]);
  expect([...records.keys()].filter((path) => path.includes("draft"))).toEqual([]);
});

test("each address is there once", () => {
  expect(new Set(records.keys()).size).toBe(records.size);
});

test("a heading has the anchor that the page gives it", () => {
  const taken = new Map<string, number>();
  expect(anchorOf("Who was first, and who named it?", taken)).toBe("who-was-first-and-who-named-it");
  expect(anchorOf("The caps", taken)).toBe("the-caps");
  expect(anchorOf("The caps", taken)).toBe("the-caps-1");
  expect(anchorOf("The caps 1", taken)).toBe("the-caps-1-1");
  expect(anchorOf("The caps", taken)).toBe("the-caps-2");
  expect(anchorOf("China’s IoT: C-V2X", taken)).toBe("chinas-iot-c-v2x");
});

test("headings are read as the page prints them, those in quotes and lists too", () => {
  const text = '> ## Years\n\n- ## Years\n\n## Years\n\nWords.\n\n## 2019 -- 2021, "in all"\n\nMore.\n';
  expect(sectionsOf(text, "post.md", () => undefined).slice(1)).toEqual([
    { heading: "Years", anchor: "years-2", text: "Words." },
    { heading: "2019 – 2021, “in all”", anchor: "2019--2021-in-all", text: "More." },
  ]);
});

test("a topic in any script, named twice in other letters, counts once", () => {
  const article =
    '---\ntitle: Two\ndescription: Two.\npublished: "2026-11-21"\ntopics: [IoT, iot, 物联网]\n---\n\nWords.\n';
  const { "topics.yaml": _, ...files } = smallContent;
  const found = searchRecords(readContent(writeContent({ ...files, "articles/two.md": article })), () => true);
  expect(found.find(({ path }) => path === "/articles/two/")?.topics).toEqual(["iot", "物联网"]);
});
