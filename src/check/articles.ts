/** Checks the heads of articles: topics, sources, who leads, and former names. */
import { hasImage } from "../lib/article-image.ts";
import type { Problem } from "../lib/problem.ts";
import type { Content, Post } from "../lib/read-content.ts";
import { buildDate } from "../lib/settings.ts";
import { topicId } from "../lib/topic-words.ts";
import type { Article } from "../schemas/article.ts";
import { exists, isToCome, missing, problemAt, stillToCome } from "./references.ts";

/** The problems of all heads. @param dir the content folder */
export function checkArticles(content: Content, dir: string): Problem[] {
  return [
    ...content.articles.flatMap((article) => checkHead(article, content)),
    ...leads(content),
    ...aliases(content),
    ...images(content, dir),
  ];
}

function checkHead(article: Post<Article>, content: Content): Problem[] {
  const unknownTopics = article.value.topics.flatMap((topic, index) => {
    const message = wrongWith(topic, content.topics);
    return message ? [problemAt(article, ["topics", index], `topics › ${index}`, message)] : [];
  });
  const unknownSources = article.value.sources.flatMap((source, index) =>
    exists(content, `sources/${source}`)
      ? []
      : [problemAt(article, ["sources", index], `sources › ${index}`, missing(`sources/${source}`, content))],
  );
  return [...unknownTopics, ...unknownSources, ...checkDays(article)];
}

/** Days of our own: none after today, but in an article that is still to come itself; no correction before publication. */
function checkDays(article: Post<Article>): Problem[] {
  const { published, updated, corrections } = article.value;
  const days = [
    ...(updated ? [{ path: ["updated"], day: updated }] : []),
    ...corrections.map(({ date }, index) => ({ path: ["corrections", index, "date"], day: date })),
  ];
  return days.flatMap(({ path, day }) => {
    if (isToCome(day) && day > published && published <= buildDate)
      return [problemAt(article, path, path.join(" › "), stillToCome(day))];
    if (day >= published) return [];
    return [
      problemAt(article, path, path.join(" › "), `${day} lies before the day of publication. Correct one of them.`),
    ];
  });
}

/** What is wrong with a topic of an article. Where there is no list of topics, any words will do that make an address. */
function wrongWith(topic: string, topics: Content["topics"]): string | undefined {
  const ids = topics?.map(({ id }) => id);
  if (ids?.includes(topic) || (!ids && topicId(topic) !== "")) return undefined;
  return ids
    ? `"${topic}" is not in topics.yaml. Use one of ${ids.join(", ")}, or add it there.`
    : `"${topic}" has neither a letter nor a digit, so no address can be made of it. Write words.`;
}

function images({ articles }: Content, dir: string): Problem[] {
  return articles.flatMap((article) => {
    const { src } = article.value.image ?? {};
    if (!src || hasImage(dir, src)) return [];
    const message = `There is no file "${src}" in articles/. Put it beside the article, or correct the name.`;
    return [problemAt(article, ["image", "src"], "image › src", message)];
  });
}

function leads({ articles }: Content): Problem[] {
  const [first, ...others] = articles.filter((article) => article.value.lead);
  return others.map((article) =>
    problemAt(
      article,
      ["lead"],
      "lead",
      `${first?.file} heads the front page already. Take lead: true out of one of them.`,
    ),
  );
}

function aliases({ articles }: Content): Problem[] {
  const taken = new Map(articles.map((article) => [article.id, article.file]));
  return articles.flatMap((article) =>
    article.value.aliases.flatMap((alias, index) => {
      const owner = taken.get(alias);
      taken.set(alias, article.file);
      if (!owner) return [];
      const message = `/articles/${alias}/ belongs to ${owner} already. Take it out here.`;
      return [problemAt(article, ["aliases", index], "aliases", message)];
    }),
  );
}
