/** The judged questions of the search, and how well a list of answers does by them. */
import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import { articlePath, chartPath, datasetPath, rowPath } from "../lib/paths.ts";
import { parseRef } from "../lib/refs.ts";
import type { Article } from "../schemas/article.ts";

/** A question with the addresses that answer it and how well: 3, 2 or 1. */
export interface JudgedQuestion {
  class: string;
  q: string;
  answers: ReadonlyMap<string, number>;
}

/** How well answers do, each from 0 to 1. */
export interface Scores {
  ndcg: number;
  mrr: number;
  recall: number;
  /** 1 where there was no answer at all. */
  empty: number;
}

const file = readFileSync(new URL("search-questions.yaml", import.meta.url), "utf8");
const [head, judged] = parseAllDocuments(file).map((part) => part.toJS()) as [
  { judgedOn: string },
  { class: string; q: string | number; answers: Record<string, number> }[],
];

/** What the questions were judged on: the articles that were published by that day. */
export const wasJudged = ({ draft, published }: Article): boolean => !draft && published <= head.judgedOn;

/**
 * The questions as far as a content folder can answer them.
 * @param paths the addresses of all records
 * @returns the questions, and how many answers and questions the folder does not have
 */
export function judgedQuestions(paths: ReadonlySet<string>): {
  questions: JudgedQuestion[];
  missing: string[];
  dropped: number;
} {
  const missing = new Set<string>();
  const questions = judged.map((one) => {
    const answers = Object.entries(one.answers).map(([name, grade]) => [addressOf(name), grade] as const);
    for (const [address] of answers) if (!paths.has(address)) missing.add(address);
    return { class: one.class, q: String(one.q), answers: new Map(answers.filter(([address]) => paths.has(address))) };
  });
  const answerable = questions.filter(({ answers }) => answers.size > 0);
  return { questions: answerable, missing: [...missing], dropped: questions.length - answerable.length };
}

/** The address of an answer: `measures/id` of its row, `page/about` of `/about/`. */
function addressOf(name: string): string {
  const { dataset, id } = parseRef(name);
  const special: Record<string, (id: string) => string> = {
    articles: articlePath,
    charts: chartPath,
    datasets: datasetPath,
    page: (page) => `/${page}/`,
  };
  return special[dataset]?.(id) ?? rowPath(dataset, id);
}

/** Answers as they count: a section stands for its article, and only the first of them counts. */
export function countedPaths(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.replace(/^(\/(?:articles\/[^/]+|about)\/)#.*/, "$1")))];
}

/** How well a list of addresses answers a question. */
export function scoresOf(paths: readonly string[], { answers }: JudgedQuestion): Scores {
  const counted = countedPaths(paths);
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const found = counted.map((path) => answers.get(path) ?? 0);
  const ideal = [...answers.values()].sort((a, b) => b - a);
  const first = found.slice(0, 10).findIndex((grade) => grade > 0);
  return {
    ndcg: gain(found) / gain(ideal),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: found.slice(0, 20).filter((grade) => grade > 0).length / Math.min(20, answers.size),
    empty: counted.length === 0 ? 1 : 0,
  };
}

/** The mean of several scores. */
export function meanOf(all: readonly Scores[]): Scores {
  const mean = (key: keyof Scores): number => all.reduce((sum, scores) => sum + scores[key], 0) / all.length;
  return { ndcg: mean("ndcg"), mrr: mean("mrr"), recall: mean("recall"), empty: mean("empty") };
}
