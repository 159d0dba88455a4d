/** Checks the heads of articles: topics, sources, who leads, and former names. */
import type { Problem } from "../lib/problem.ts";
import type { Content, Post } from "../lib/read-content.ts";
import type { Article } from "../schemas/article.ts";
import { exists, missing, problemAt } from "./references.ts";

/** The problems of all heads. */
export function checkArticles(content: Content): Problem[] {
  return [
    ...content.articles.flatMap((article) => checkHead(article, content)),
    ...leads(content),
    ...aliases(content),
  ];
}

function checkHead(article: Post<Article>, content: Content): Problem[] {
  const topics = content.topics?.map((topic) => topic.id);
  const unknownTopics = article.value.topics.flatMap((topic, index) =>
    !topics || topics.includes(topic)
      ? []
      : [
          problemAt(
            article,
            ["topics", index],
            `topics › ${index}`,
            `"${topic}" is not in topics.yaml. Use one of ${topics.join(", ")}, or add it there.`,
          ),
        ],
  );
  const unknownSources = article.value.sources.flatMap((source, index) =>
    exists(content, `sources/${source}`)
      ? []
      : [problemAt(article, ["sources", index], `sources › ${index}`, missing(`sources/${source}`, content))],
  );
  return [...unknownTopics, ...unknownSources];
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
