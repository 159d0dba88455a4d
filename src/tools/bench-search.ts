/**
 * `npm run bench:search`: how well, how heavy and how fast the search is, on the judged questions of
 * `src/tests/search-questions.yaml` and the content of CONTENT_DIR, beside plain Pagefind and a full-text MiniSearch.
 */
import { readContent } from "../lib/read-content.ts";
import { buildDate, contentDir } from "../lib/settings.ts";
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
import { judgedQuestions, meanOf, scoresOf, type JudgedQuestion, type Scores } from "../tests/search-questions.ts";

const records = searchRecords(readContent(contentDir), ({ draft, published }) => !draft && published <= buildDate);
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
  console.log(`\nFull-text MiniSearch would fetch ${kilo(mini.bytes)} of index before its first answer.`);
  await weigh(index);
} finally {
  index.close();
}
process.exit(0);

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

/** What a reader fetches for the first answer and for ten results of the full text, each question asked anew. */
async function weigh(fetched: Fetched): Promise<void> {
  const size = (name: string): number => index.files.get(name)?.length ?? 0;
  const first: number[] = [];
  const full: number[] = [];
  for (const { q } of questions) {
    const { titles, text } = await bytesOf(fetched, q);
    first.push(titles);
    full.push(text);
  }
  const { servedSize } = await import("../tests/search-engines.ts");
  const script = servedSize(index.files.get("pagefind.js") ?? new Uint8Array());
  console.log(
    `\nBytes as served (gzip): titles ${kilo(quantile(first, 0.5))}, then for the full text with 10 results:`,
  );
  console.log(
    `  Pagefind’s script ${kilo(script)}, WebAssembly ${kilo(size("wasm.en.pagefind"))}; in all median ${kilo(quantile(full, 0.5) + script)}, ` +
      `95 % ${kilo(quantile(full, 0.95) + script)}`,
  );
}

/** One question on an empty memory. */
async function bytesOf(fetched: Fetched, q: JudgedQuestion["q"]): Promise<{ titles: number; text: number }> {
  const engine = freshEngine(fetched);
  fetched.bytes();
  const answer = await engine.search(q);
  await answer.read(0, 10);
  const text = fetched.bytes();
  await engine.load();
  const later = fetched.bytes();
  const { servedSize } = await import("../tests/search-engines.ts");
  const titles = servedSize(fetched.files.get("titles.txt") ?? new Uint8Array());
  return { titles, text: text - (later === 0 ? titles : 0) };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
