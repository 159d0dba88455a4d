/** Floors of the search on this record, as ratios to a full-text MiniSearch on the same records. See also `npm run bench:search`. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";
import {
  fetchedIndex,
  freshEngine,
  fullMiniSearch,
  layerFinder,
  type Fetched,
  type Finder,
} from "../tests/search-engines.ts";
import { manyArticles, manyQuestions } from "../tests/many-articles.ts";
import {
  judgedQuestions,
  meanOf,
  scoresOf,
  wasJudged,
  type JudgedQuestion,
  type Scores,
} from "../tests/search-questions.ts";
import { limits, weightOf } from "../tests/search-weight.ts";
import { clearContent, writeContent } from "../tests/small-content.ts";
import { searchRecords } from "./records.ts";

const records = searchRecords(readContent(contentDir), wasJudged);
const { questions } = judgedQuestions(new Set(records.map(({ path }) => path)));
const classes = [...new Set(questions.map((question) => question.class))];

let index: Fetched;
let ours: Map<JudgedQuestion, Scores>;
let theirs: Map<JudgedQuestion, Scores>;

beforeAll(async () => {
  index = await fetchedIndex(records);
  ours = await asked(layerFinder(freshEngine(index)));
  theirs = await asked(fullMiniSearch(records).find);
}, 60_000);
afterAll(() => index.close());

async function asked(find: Finder): Promise<Map<JudgedQuestion, Scores>> {
  const scores = new Map<JudgedQuestion, Scores>();
  for (const question of questions) scores.set(question, scoresOf(await find(question.q), question));
  return scores;
}

const meanFor = (scores: Map<JudgedQuestion, Scores>, name: string): Scores =>
  meanOf([...scores].filter(([question]) => question.class === name).map(([, one]) => one));

describe("the judged questions", () => {
  test("are at least eighty, of seven classes", () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(classes).toHaveLength(7);
  });

  test.each(classes)("are answered as well as by a full-text MiniSearch, or better: %s", (name) => {
    expect(meanFor(ours, name).ndcg / meanFor(theirs, name).ndcg).toBeGreaterThanOrEqual(1);
  });

  test("are answered better by a tenth in all", () => {
    expect(meanOf([...ours.values()]).ndcg / meanOf([...theirs.values()]).ndcg).toBeGreaterThan(1.1);
  });

  test("all have an answer", () => {
    expect([...ours].filter(([, { empty }]) => empty > 0).map(([{ q }]) => q)).toEqual([]);
  });
});

describe("what is fetched", () => {
  test("is at most 30 kB to the first results", async () => {
    const { first } = await weightOf(index, []);
    expect(first, "Which records are found by their titles stands in records.ts (headed).").toBeLessThanOrEqual(
      limits.first,
    );
  });

  test("is at most 120 kB in all, for every question", async () => {
    const { all } = await weightOf(
      index,
      questions.map(({ q }) => q),
    );
    expect(Math.max(...all)).toBeLessThanOrEqual(limits.all);
  }, 120_000);
});

test("a thousand articles weigh at most 60 kB to the first results, and 160 kB in all", async () => {
  const large = await fetchedIndex(searchRecords(readContent(writeContent(manyArticles(1_000))), () => true));
  try {
    const { first, all } = await weightOf(large, manyQuestions(20));
    expect(first).toBeLessThanOrEqual(limits.large.first);
    expect(Math.max(...all)).toBeLessThanOrEqual(limits.large.all);
  } finally {
    large.close();
    clearContent();
  }
}, 120_000);
