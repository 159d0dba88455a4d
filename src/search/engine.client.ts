/** Pagefind in the browser: fetched on first use, asked in plain text, answered in plain text with places to mark. */
import { segment } from "./segment.ts";

/** What Pagefind's script gives, as far as it is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  /** HTML in which found words stand in `<mark>`. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** A part of an excerpt: plain text, marked where it was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** One result. */
export interface Result {
  url: string;
  title: string;
  kind: string;
  date: string;
  excerpt: ExcerptPart[];
}

/** An answer: how many there are, and a way to read some of them. */
export interface Answer {
  count: number;
  read(from: number, to: number): Promise<Result[]>;
}

/** The engine. Nothing is fetched before `load` or the first `search`; a fetch that failed is tried again on the next call. */
export class SearchEngine {
  private loading: Promise<Pagefind> | undefined;
  private readonly script: string;
  private readonly base: string;

  /** @param script address of pagefind.js; @param base the base path of the site */
  constructor(script: string, base: string) {
    this.script = script;
    this.base = base;
  }

  /** Fetches the engine. */
  async load(): Promise<void> {
    await this.pagefind();
  }

  /** Asks one question. Chinese is segmented as it is in the index. */
  async search(question: string): Promise<Answer> {
    const pagefind = await this.pagefind();
    const { results } = await pagefind.search(segment(question));
    return {
      count: results.length,
      read: async (from, to) => {
        const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
        return data.map(({ url, excerpt, meta }) => ({
          url,
          title: meta.title ?? url,
          kind: meta.kind ?? "Page",
          date: meta.date ?? "",
          excerpt: meta.text ? markWords(meta.text, question) : parts(joinChinese(excerpt)),
        }));
      },
    };
  }

  private pagefind(): Promise<Pagefind> {
    this.loading ??= this.fetch().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async fetch(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ this.script)) as Pagefind;
    await pagefind.options({ baseUrl: this.base, excerptLength: 28 });
    await pagefind.init();
    return pagefind;
  }
}

/** A statement, with the words marked that were looked for. An English word is marked from its start. */
export function markWords(text: string, question: string): ExcerptPart[] {
  const words = segment(question)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
    .map((word) => (/\p{Script=Han}/u.test(word) ? word : `(?<![\\p{L}\\p{N}])${word}`));
  if (words.length === 0) return [{ text, marked: false }];
  return text
    .split(new RegExp(`(${words.join("|")})`, "giu"))
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}

/** The spaces between Chinese words are for the index alone. */
const joinChinese = (text: string): string =>
  text.replace(/(\p{Script=Han}(?:<\/mark>)?) +(?=(?:<mark>)?\p{Script=Han})/gu, "$1");

/** Takes an excerpt apart without ever handing its HTML to the page. */
export function parts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter(Boolean)
    .map((piece) => ({ text: decode(piece.replace(/<\/?mark>/g, "")), marked: piece.startsWith("<mark>") }));
}

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
