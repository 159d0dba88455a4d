import { expect, test } from "vitest";
import { article } from "../schemas/article.ts";
import { changed } from "./day-of-change.ts";

const dayOf = (head: object): string =>
  changed(article.parse({ title: "One", description: "Words.", published: "2026-11-21", topics: [], ...head }));

test("an article changed when it was published, updated or corrected last", () => {
  const corrections = [{ date: "2026-12-03", text: "It was 5, it is 3." }];
  expect([dayOf({}), dayOf({ updated: "2026-11-30" }), dayOf({ updated: "2026-11-30", corrections })]).toEqual([
    "2026-11-21",
    "2026-11-30",
    "2026-12-03",
  ]);
});
