/** Floors of the search on this record, as ratios to a full-text MiniSearch on the same records. See also `npm run bench:search`. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";
import {
  fetchedIndex,
  freshEngine,
  fullMiniSearch,
  layerFinder,
  servedSize,
  type Fetched,
  type Finder,
} from "../tests/search-engines.ts";
import { judgedQuestions, meanOf, scoresOf, type JudgedQuestion, type Scores } from "../tests/search-questions.ts";
import { searchRecords } from "./records.ts";

const records = searchRecords(readContent(contentDir), ({ draft }) => !draft);
const { questions } = judgedQuestions(new Set(records.map(({ path }) => path)));
const classes = [...new Set(questions.map((question) => question.class))];

let index: Fetched;
let ours: Map<JudgedQuestion, Scores>;
let theirs: Map<JudgedQuestion, Scores>;

beforeAll(async () => {
  index = await fetchedIndex(records);
  ours = await asked(layerFinder(freshEngine(index)));
  theirs = await asked(fullMiniSearch(records).find);
});
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
    // Two answers that change places in one question of fifteen are two hundredths at most.
    expect(meanFor(ours, name).ndcg / meanFor(theirs, name).ndcg).toBeGreaterThan(0.98);
  });

  test("are answered better by a tenth in all", () => {
    expect(meanOf([...ours.values()]).ndcg / meanOf([...theirs.values()]).ndcg).toBeGreaterThan(1.1);
  });

  test("all have an answer", () => {
    expect([...ours].filter(([, { empty }]) => empty > 0).map(([{ q }]) => q)).toEqual([]);
  });
});

describe("what is fetched", () => {
  test("is at most 22 kB for the titles and their library, of the 30 kB to the first answer", () => {
    // The library as it is built weighs 6.2 kB (gzip); the rest of the 30 kB is the site's own script.
    expect(servedSize(index.files.get("titles.txt") ?? new Uint8Array()) + 6_200).toBeLessThan(22_000);
  });

  test("is at most 120 kB for the full text of a typical question with ten results", async () => {
    const script = servedSize(index.files.get("pagefind.js") ?? new Uint8Array());
    const bytes: number[] = [];
    for (const { q } of questions) {
      const engine = freshEngine(index);
      index.bytes();
      await (await engine.search(q)).read(0, 10);
      bytes.push(index.bytes() + script);
    }
    bytes.sort((a, b) => a - b);
    expect(bytes[Math.floor(bytes.length / 2)]).toBeLessThan(120_000);
  });
});
