import { expect, test } from "vitest";
import { article } from "../schemas/article.ts";
import { changed } from "./day-of-change.ts";
import { byChange, feedItem, type Fed } from "./feed-items.ts";

const fed = (head: object): Fed => ({
  path: "/articles/one/",
  topics: [{ name: "Policy" }],
  head: article.parse({
    title: "One",
    description: "Less < more & true.",
    published: "2026-11-21",
    topics: [],
    ...head,
  }),
});
const corrections = [{ date: "2026-12-03", text: "It was 5, it is 3." }];

test("an item carries the whole text behind its standfirst, with marks of HTML kept as text", () => {
  expect(feedItem(fed({}), "<p>Text.</p>").content).toBe("<p><em>Less &lt; more &amp; true.</em></p>\n<p>Text.</p>");
});

test("an item without its text has its description only", () => {
  expect(feedItem(fed({}))).not.toHaveProperty("content");
  expect(feedItem(fed({})).description).toBe("Less < more & true.");
});

test("a correction stands first, in the description and in the text, and dates the item", () => {
  const item = feedItem(fed({ corrections }), "<p>Text.</p>");
  expect(item.description).toMatch(/^Correction, 3 December 2026: It was 5, it is 3\. /);
  expect(item.content).toMatch(/^<p><strong>Correction, 3 December 2026: It was 5, it is 3\.<\/strong><\/p>/);
  expect(item.customData).toBe("<atom:updated>2026-12-03T00:00:00Z</atom:updated>");
  expect(item.pubDate).toEqual(new Date("2026-11-21T00:00:00Z"));
});

test("the latest change leads", () => {
  const order = [fed({}), fed({ updated: "2026-11-30" }), fed({ corrections })].sort(byChange);
  expect(order.map(({ head }) => changed(head))).toEqual(["2026-12-03", "2026-11-30", "2026-11-21"]);
});
