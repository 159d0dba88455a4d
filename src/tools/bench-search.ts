/**
 * `npm run bench:search`: how well, how heavy and how fast the search is, on the judged questions of
 * `src/tests/search-questions.yaml` and the content of CONTENT_DIR, beside plain Pagefind and a full-text MiniSearch; then
 * what is fetched on a site of 1,000 plain articles. Ends with code 1 where that is more than it may be.
 *
 * `BENCH_QUESTIONS="this site"` also prints each question with its nDCG@10.
 */
import { readContent } from "../lib/read-content.ts";
import { contentDir } from "../lib/settings.ts";
import { searchRecords } from "../search/records.ts";
import {
  fetchedIndex,
  freshEngine,
  fullMiniSearch,
  layerFinder,
  plainPagefind,
  titleFinder,
  type Fetched,
  type Finder,
} from "../tests/search-engines.ts";
import { manyArticles, manyQuestions } from "../tests/many-articles.ts";
import { clearContent, writeContent } from "../tests/small-content.ts";
import { limits, quantile, weightOf, type Weight } from "../tests/search-weight.ts";
import { judgedQuestions, meanOf, scoresOf, wasJudged, type Scores } from "../tests/search-questions.ts";

const records = searchRecords(readContent(contentDir), wasJudged);
const { questions, missing, dropped } = judgedQuestions(new Set(records.map(({ path }) => path)));
console.log(`${records.length} records, ${questions.length} questions.`);
if (missing.length > 0)
  console.log(
    `${missing.length} judged addresses are not in this content and do not count; ${dropped} questions had no other.`,
  );

const index = await fetchedIndex(records);
try {
  const engine = freshEngine(index);
  await engine.load();
  const mini = fullMiniSearch(records);
  await report("this site", layerFinder(engine));
  await report("its first stage", titleFinder(engine));
  await report("plain Pagefind", await plainPagefind(index.address));
  await report("full-text MiniSearch", mini.find);
  console.log(`${"".padEnd(22)} ${kilo(mini.bytes)} of index before its first answer\n`);
  await weigh(
    index,
    questions.map(({ q }) => q),
  );
} finally {
  index.close();
}
process.exit((await weighLarge()) ? 0 : 1);

/** Asks all questions and prints a table, a line a class. */
async function report(name: string, find: Finder): Promise<void> {
  const classes = new Map<string, Scores[]>();
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    const scores = scoresOf(await find(question.q), question);
    times.push(performance.now() - start);
    classes.set(question.class, [...(classes.get(question.class) ?? []), scores]);
    if (process.env.BENCH_QUESTIONS === name) console.log(scores.ndcg.toFixed(2), question.class, question.q);
  }
  console.log(`\n${name.padEnd(22)} nDCG@10  MRR@10  recall@20  no answer`);
  for (const [label, scores] of [...classes, ["all", [...classes.values()].flat()] as const])
    print(label, meanOf(scores));
  console.log(
    `${"".padEnd(22)} ${quantile(times, 0.5).toFixed(1)} ms median, ${quantile(times, 0.95).toFixed(1)} ms at 95 %`,
  );
}

function print(label: string, { ndcg, mrr, recall, empty }: Scores): void {
  const cells = [ndcg.toFixed(3).padStart(8), mrr.toFixed(3).padStart(8), recall.toFixed(3).padStart(10)];
  console.log(`  ${label.padEnd(20)}${cells.join("")} ${(empty * 100).toFixed(0).padStart(8)} %`);
}

/** Says what a reader fetches to be answered, each question asked anew. */
async function weigh(fetched: Fetched, asked: readonly string[]): Promise<Weight> {
  const weight = await weightOf(fetched, asked);
  const [median, most] = [0.5, 0.95].map((share) => kilo(quantile(weight.all, share)));
  console.log(
    `Fetched, as served (gzip): ${kilo(weight.first)} to the first results, scripts included; with ten results of the ` +
      `full text ${median} in all (median), ${most} (95 %)`,
  );
  return weight;
}

/** The same on a large site; tells whether it stays within what it may be. */
async function weighLarge(): Promise<boolean> {
  const folder = writeContent(manyArticles(1_000));
  const many = searchRecords(readContent(folder), () => true);
  const start = performance.now();
  const large = await fetchedIndex(many);
  console.log(
    `\n1,000 plain articles, ${many.length} records, indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  try {
    const { first, all } = await weigh(large, manyQuestions(40));
    return first <= limits.large.first && Math.max(...all) <= limits.large.all;
  } finally {
    large.close();
    clearContent();
  }
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
