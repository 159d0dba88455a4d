import { expect, test } from "vitest";
import { article } from "../schemas/article.ts";
import { source } from "../schemas/source.ts";
import { articleThing } from "./article-json-ld.ts";

const head = { title: "What it pays", description: "In figures.", published: "2026-11-21", topics: ["policy"] };
const topics = [{ id: "policy", name: "Policy", description: "What is paid." }];
const sources = [
  { id: "page", url: "https://example.org/a" },
  { id: "book", url: null },
].map((row) =>
  source.parse({
    title: "T",
    publisher: "P",
    published: null,
    language: "en",
    kind: "news",
    accessed: "2026-11-21",
    ...row,
  }),
);
const thingOf = (more: object, rests = sources) =>
  articleThing({ head: article.parse({ ...head, ...more }), path: "/articles/a/", topics }, rests);

test("an article says what it is, when it was published and changed, and that the site wrote it", () => {
  expect(thingOf({ updated: "2026-11-25", event: "2019-04" })).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Article",
    headline: "What it pays",
    description: "In figures.",
    datePublished: "2026-11-21",
    dateModified: "2026-11-25",
    temporalCoverage: "2019-04",
    inLanguage: "en",
    url: expect.stringMatching(/^https?:\/\/.+\/articles\/a\/$/),
    license: expect.stringContaining("creativecommons.org"),
    author: { "@type": "Organization" },
    about: [{ "@type": "Thing", name: "Policy", url: expect.stringMatching(/\/topics\/policy\/$/) }],
  });
});

test("it is based on the sources that have an address, and cites all of them", () => {
  const { isBasedOn, citation } = thingOf({});
  expect(isBasedOn).toEqual(["https://example.org/a"]);
  expect(citation).toEqual([expect.stringMatching(/\/sources\/#page$/), expect.stringMatching(/\/sources\/#book$/)]);
});

test("a correction is told as one, and is the last change", () => {
  const thing = thingOf({ corrections: [{ date: "2026-12-01", text: "It was 5, it is 3." }] });
  expect(thing.correction).toEqual([
    { "@type": "CorrectionComment", text: "It was 5, it is 3.", datePublished: "2026-12-01" },
  ]);
  expect(thing.dateModified).toBe("2026-12-01");
});

test("what an article has not is left out", () => {
  const thing = articleThing({ head: article.parse({ ...head, topics: [] }), path: "/articles/a/", topics: [] }, []);
  for (const key of ["correction", "isBasedOn", "citation", "about", "temporalCoverage"])
    expect(thing).not.toHaveProperty(key);
});
