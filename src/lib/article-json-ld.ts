/** What an article is to search engines, in the words of schema.org. */
import type { Article } from "../schemas/article.ts";
import type { Source } from "../schemas/source.ts";
import type { Topic } from "../schemas/topic.ts";
import { site } from "../site.ts";
import { wholeAddress } from "./address.ts";
import { changed } from "./day-of-change.ts";
import { publisher, type Thing } from "./json-ld.ts";
import { articleImage, rowPath, topicPath } from "./paths.ts";

/** What the description of an article is made from. */
interface Described {
  head: Article;
  path: string;
  topics: readonly Topic[];
}

/**
 * One article. Its author is the site: no article carries another name.
 * @param sources all on which it rests: those that have an address are what it is based on, and each is cited by its
 *   place in the list of sources
 */
export function articleThing({ head, path, topics }: Described, sources: readonly Source[]): Thing {
  const based = sources.flatMap(({ url }) => url ?? []);
  const cited = sources.map(({ id }) => wholeAddress(rowPath("sources", id)));
  const corrected = head.corrections.map(({ date, text }) => ({
    "@type": "CorrectionComment",
    text,
    datePublished: date,
  }));
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: head.title,
    description: head.description,
    url: wholeAddress(path),
    mainEntityOfPage: wholeAddress(path),
    datePublished: head.published,
    dateModified: changed(head),
    ...(head.image && { image: wholeAddress(articleImage(path, head.image.src)) }),
    ...(head.event && { temporalCoverage: head.event }),
    inLanguage: "en",
    license: site.licence.url,
    isAccessibleForFree: true,
    author: publisher(),
    publisher: publisher(),
    ...(topics.length > 0 && {
      about: topics.map(({ id, name }) => ({ "@type": "Thing", name, url: wholeAddress(topicPath(id)) })),
    }),
    ...(corrected.length > 0 && { correction: corrected }),
    ...(based.length > 0 && { isBasedOn: based }),
    ...(cited.length > 0 && { citation: cited }),
  };
}
