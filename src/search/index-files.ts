/** The files that search fetches: Pagefind's index of the records, the titles, and the word lists. */
import { close, createIndex } from "pagefind";
import { amountsIn } from "./amounts.ts";
import { servedScript } from "./pagefind-script.ts";
import { nameToken, wordsIn } from "./plain-words.ts";
import { yearOfRecord, type SearchRecord } from "./records.ts";
import { endOfText } from "./result.ts";
import { rareSpace, segment } from "./segment.ts";
import { withShortNames } from "./short-names.ts";
import { writeTitles } from "./title-file.ts";
import { wordLists } from "./site-words.ts";

/** Files by their path in the folder of the index. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * How much of the index stands in one file, in Pagefind's own measure. Its default of 20,000 makes files of 20 kB, one of
 * which is fetched a word; with 600 they are 1 kB, at 1.5 kB more in the list of them.
 */
const chunkSize = "600";

/** Of what Pagefind writes only these are fetched; the rest is for pages of its own. */
const fetched =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.en_\w+\.pf_meta|wasm\.en\.pagefind|(index|fragment|filter)\/.*)$/;

/** Makes all files. Pagefind returns its errors; here they are thrown. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const encoder = new TextEncoder();
  const headed = records.filter((record) => record.headed);
  return new Map([
    ...(await pagefindFiles(records)),
    ["titles.txt", encoder.encode(writeTitles(headed))],
    ...wordLists(records).map(([letter, list]) => [`words/${letter}.txt`, encoder.encode(list)] as const),
  ]);
}

/** How many indexes are being made: the service behind them serves all, and the last one ends it. */
let making = 0;

async function pagefindFiles(records: readonly SearchRecord[]): Promise<(readonly [string, Uint8Array])[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  making += 1;
  try {
    const { index, errors } = await createIndex({ forceLanguage: "en" });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const added = await Promise.all(records.map((record) => index.addCustomRecord(customRecord(record))));
    added.forEach((answer, number) => refuse(answer.errors, records[number]?.path ?? ""));
    const { files, errors: faults } = await index.getFiles();
    refuse(faults, "the files");
    await index.deleteIndex();
    return withShortNames(
      files
        .filter(({ path }) => fetched.test(path))
        .map(({ path, content }) => [path, path === "pagefind.js" ? servedScript(content) : content]),
    );
  } finally {
    making -= 1;
    if (making === 0) await close();
  }
}

/** A record as Pagefind takes it. What is shown and what is only found by are one text, with a sign between. */
function customRecord(record: SearchRecord) {
  const { path, title, kind, topics, date, value, text, also, names } = record;
  const year = yearOfRecord(record);
  return {
    url: path,
    content: `${segment(text)} ${endOfText} ${segment([title, also, tokensOf(`${title} ${text} ${also}`)].join(" "))} ${names.map(nameToken).join(" ")}`,
    language: "en",
    meta: { title: segment(title, rareSpace), ...(date && { date }), ...(value && { value }) },
    filters: {
      kind: [kind],
      ...(topics.length > 0 && { topic: [...topics] }),
      ...(year && { year: [year] }),
      // Beside its kind, since each question asks for it: a filter of its own is a smaller file.
      ...(kind === "Source" && { source: ["yes"] }),
    },
    ...(date && { sort: { date: dayNumber(date) } }),
  };
}

/** The first day of a date as a number to sort by. Pagefind keeps 24 bits of one, so that the first thousand years go. */
function dayNumber(date: string): string {
  const [first = ""] = date.split("/");
  return String(Number(first.replaceAll("-", "").padEnd(8, "0")) - 10_000_000);
}

/** Amounts in their one form, and the parts of words with hyphens, which Pagefind keeps as one. */
function tokensOf(text: string): string {
  const parts = wordsIn(text)
    .filter(({ word }) => /[-‐‑]/.test(word))
    .flatMap(({ word }) => word.split(/[-‐‑]/));
  return [...new Set([...amountsIn(text).map(({ token }) => token), ...parts])].join(" ");
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`The search index refused ${what}: ${errors.join("; ")}`);
}
