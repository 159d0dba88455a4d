import { mkdtempSync, rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../lib/read-content.ts";
import { fetchedIndex, freshEngine, type Fetched } from "../tests/search-engines.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import type { Answer } from "./answer.ts";
import type { SearchEngine } from "./engine.client.ts";
import { Pagefind } from "./pagefind.client.ts";
import { searchRecords } from "./records.ts";

const content = {
  ...smallContent,
  "data/glossary.yaml": `${smallContent["data/glossary.yaml"]}  - id: internet-of-things
    term: internet of things
    term_zh: 物联网
    abbreviation: IoT
    statement: Things that report by a network.
    sources:
      - paper-2019
    confidence: high
  - id: nb-iot
    term: narrowband internet of things
    term_zh: 窄带物联网
    abbreviation: NB-IoT
    statement: A radio technology; NB-IoT stands for narrowband IoT.
    sources:
      - paper-2019
    confidence: high
`,
};

let index: Fetched;
let engine: SearchEngine;

beforeAll(async () => {
  index = await fetchedIndex(searchRecords(readContent(writeContent(content)), () => true));
});
beforeEach(async () => {
  engine = freshEngine(index);
  await engine.load();
});
afterAll(() => {
  index.close();
  clearContent();
});

const urls = async (answer: Answer): Promise<string[]> => (await answer.read(0, 50)).map(({ url }) => url);
const found = async (typed: string): Promise<string[]> => await urls(await engine.search(typed));

describe("the full text", () => {
  test("any of the words is enough, and what holds more of them comes first", async () => {
    const [first, ...rest] = await found("where was the zone approved, in Atlantis?");
    expect(first).toBe("/timeline/#zone-2009");
    expect(rest.length).toBeGreaterThan(0);
  });

  test("a section of an article is found at its own place, with the article’s title", async () => {
    const results = await (await engine.search("least sum fell")).read(0, 1);
    expect(results[0]).toMatchObject({
      url: "/articles/first/#the-caps",
      titleParts: [{ text: "The caps", marked: false }],
      within: "What the policy pays",
      kind: "Article",
    });
  });

  test("a row comes with its kind, date and value, and the words marked in what it says", async () => {
    const [row] = await (await engine.search("benchmark-cap pays")).read(0, 1);
    expect(row).toMatchObject({ kind: "Measure", date: "April 2019", value: "CNY 1 million" });
    expect(row?.excerpt).toContainEqual({ text: "pays", marked: true });
  });

  test.each(["3 million", "CNY 3m", "300万", "3,000,000"])("an amount is found as %s", async (typed) => {
    expect(await found(typed)).toContain("/subsidies/#platform-cap");
    expect(await found(typed)).not.toContain("/subsidies/#threshold");
  });

  test.each(["30 billion", "3 thousand", "0.3m"])("another amount is not found as %s", async (typed) => {
    expect((await engine.search(typed)).count).toBe(0);
  });

  test("a short word is not looked for inside longer ones, but for the last, which may be unfinished", async () => {
    expect((await engine.search("pol")).count).toBeGreaterThan(0);
    expect((await engine.search("pol paxyz")).count).toBe(0);
  });

  test.each(["internet of things", "物联网", "IoT"])("the term whose name is %s comes first", async (typed) => {
    const [first, second] = await found(typed);
    expect([first, second]).toEqual(["/glossary/#internet-of-things", "/glossary/#nb-iot"]);
  });

  test("what is paid is found as a subsidy", async () => {
    expect(await found("subsidies")).toEqual(expect.arrayContaining(["/subsidies/#platform-cap", "/subsidies/#share"]));
  });

  test.each(["NB-IoT", "nbiot", "nb iot", "窄带"])("a name is found as %s", async (typed) => {
    expect((await found(typed))[0]).toBe("/glossary/#nb-iot");
  });

  test("Chinese is found inside a longer name", async () => {
    expect((await found("传感网"))[0]).toBe("/glossary/#sensor-network");
  });

  test("a phrase in quotation marks is found word by word only", async () => {
    expect(await found("“zone is approved”")).toEqual(["/timeline/#zone-2009", "/articles/first/#the-caps"]);
  });

  test("a phrase that stands nowhere is taken as words, and the answer says so", async () => {
    const answer = await engine.search("“approved is zone”");
    expect(answer.loosened).toBe(true);
    expect((await urls(answer))[0]).toBe("/timeline/#zone-2009");
    expect((await engine.search("“zone is approved”")).loosened).toBeUndefined();
  });

  test("the base path stands before each address", async () => {
    const { SearchEngine } = await import("./engine.client.ts");
    const below = new SearchEngine({ files: index.address, base: "/wuxi/" });
    expect((await urls(await below.search("approved")))[0]).toBe("/wuxi/timeline/#zone-2009");
  });
});

describe("a misspelt word", () => {
  test("is replaced by the nearest one, and the answer says so", async () => {
    const answer = await engine.search("zone aproved");
    expect(await urls(answer)).toContain("/timeline/#zone-2009");
    expect(answer.instead).toEqual({
      shown: "zone approved",
      asked: "zone aproved",
      repairs: [{ typed: "aproved", used: ["approved"] }],
    });
  });

  test.each([
    ["unaproved aproved", "unaproved approved"],
    ["ａｐｒｏｖｅｄ zone", "approved zone"],
    [" aproved-citty  zone", "approved-city zone"],
  ])("is replaced where it stands: %s", async (typed, shown) => {
    expect((await engine.search(typed)).instead?.shown).toBe(shown);
  });

  test("is left alone where a reader wants it so", async () => {
    const answer = await engine.search("aproved", { asTyped: true });
    expect(answer.instead).toBeUndefined();
  });

  test.each(["vapproved", "paproved"])("is repaired where its first letter is another: %s", async (typed) => {
    expect((await engine.search(typed)).instead?.repairs[0]?.used).toEqual(["approved"]);
  });

  test("that is none has no repair", async () => {
    for (const typed of ["approved", "appr", "approval", "zones"])
      expect((await engine.search(typed)).instead, typed).toBeUndefined();
  });
});

describe("filters", () => {
  test("leave the records of a kind, and are counted as if they were not set", async () => {
    const answer = await engine.search("pays", { kind: ["Measure"] });
    expect(new Set((await answer.read(0, 50)).map(({ kind }) => kind))).toEqual(new Set(["Measure"]));
    const { kind, year } = await answer.counts();
    expect(kind.map(([value]) => value)).toContain("Article");
    expect(kind.find(([value]) => value === "Measure")?.[1]).toBe(answer.count);
    expect(year).toEqual([["2019", answer.count]]);
  });

  test("take in any of several values, and work together", async () => {
    const both = await engine.search("", { kind: ["Measure", "Milestone"] });
    expect(both.count).toBe(6);
    expect((await engine.search("", { kind: ["Measure", "Milestone"], year: ["2009"] })).count).toBe(1);
    expect((await engine.search("", { topic: ["policy"], kind: ["Milestone"] })).count).toBe(1);
  });

  test("are asked for once, however many values there are", async () => {
    const pagefind = new Pagefind(index.address);
    const first = pagefind.having("year", "2019");
    await Promise.all(Array.from({ length: 400 }, (_, value) => pagefind.having("topic", String(value))));
    expect(pagefind.having("year", "2019")).toBe(first);
    expect((await first).size).toBeGreaterThan(0);
  });

  test("the newest come first where that is asked for", async () => {
    const results = await (await engine.search("the", { sort: "date" })).read(0, 50);
    const years = results.map(({ date }) => date.slice(-4)).filter(Boolean);
    expect(years).toEqual([...years].sort().reverse());
    expect(years.length).toBeGreaterThan(2);
  });

  test("of two days side by side the later comes first", async () => {
    const results = await (await engine.search("", { kind: ["Article"], sort: "date" })).read(0, 50);
    expect(results.map(({ date }) => date)).toEqual(["21 November 2026", "21 November 2026", "20 November 2026"]);
  });
});

describe("the first stage", () => {
  test("answers from the first key, with unfinished and misspelt words", () => {
    for (const typed of ["z", "zon", "aprovd zone"])
      expect(engine.titles(typed)[0]?.url, typed).toBe("/timeline/#zone-2009");
    expect(engine.titles("传感")[0]?.url).toBe("/glossary/#sensor-network");
  });

  test("has nothing before it is loaded", () => {
    expect(freshEngine(index).titles("zone")).toEqual([]);
  });
});

describe("nothing found", () => {
  test("comes with the words that are near", async () => {
    expect(await engine.search("appraisal")).toMatchObject({ count: 0, neighbours: ["approved"] });
    expect(await engine.search("qqqzzzxxq")).toMatchObject({ count: 0, neighbours: [] });
    expect((await engine.search("approved")).neighbours).toBeUndefined();
  });
});

describe("whatever is typed", () => {
  const long = "policy ".repeat(1500).slice(0, 10_000);
  const hostile = [
    long,
    "x".repeat(10_000),
    "网".repeat(10_000),
    "\u0000\u0007\u001b[31m zone \u200b\u202e",
    `<img src=x onerror="alert(1)"><b>zone</b> ' OR 1=1 --`,
    "مرحبا بالعالم שלום",
    "\ud800 zone \udfff",
    "\ud83d",
    "the of and",
    "?!.,;:()[]{}*+^$|\\/\"'",
    '"',
    '""""',
    '"zone',
    "9".repeat(400),
    "1,,,,2.3.4.5 million million 万万",
    "constructor __proto__ toString hasOwnProperty",
    "-".repeat(100),
    "a-".repeat(200),
    "",
    " \t\n",
  ];

  test.each(hostile)("%j gets an answer and no error", async (typed) => {
    expect(Array.isArray(engine.titles(typed))).toBe(true);
    const answer = await engine.search(typed, { sort: "date" });
    expect((await answer.read(0, 20)).length).toBe(Math.min(20, answer.count));
    await answer.counts();
  });

  test("small words alone are looked for, and markup is nothing but its words", async () => {
    expect((await engine.search("the of and")).count).toBeGreaterThan(0);
    expect(await found(`<b>zone</b>`)).toContain("/timeline/#zone-2009");
  });

  test("a filter that does not exist leaves nothing", async () => {
    expect((await engine.search("zone", { kind: ["Nonsense"], year: ["__proto__"] })).count).toBe(0);
  });
});

test("a site without any content can be searched", async () => {
  const empty = mkdtempSync("/tmp/empty-");
  const none = await fetchedIndex(searchRecords(readContent(empty), () => true));
  try {
    const nothing = freshEngine(none);
    await nothing.load();
    expect((await nothing.search("zone")).count).toBe(0);
    expect((await nothing.search("timeline")).count).toBe(1);
  } finally {
    none.close();
    rmSync(empty, { recursive: true });
  }
});

test("topics are known by their ids, in any script", async () => {
  const { "topics.yaml": _, ...plain } = smallContent;
  const second = String(plain["articles/second.md"]).replace("topics: []", "topics: [物联网]");
  const folder = writeContent({ ...plain, "articles/second.md": second });
  const named = await fetchedIndex(searchRecords(readContent(folder), () => true));
  try {
    const topical = freshEngine(named);
    await topical.load();
    expect(topical.topics().map(({ id }) => id)).toEqual(["policy", "物联网"]);
    expect((await topical.search("words", { topic: ["物联网"] })).count).toBe(1);
  } finally {
    named.close();
  }
});
