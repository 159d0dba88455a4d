/** What the public sees of the articles. */
import type { Article } from "../schemas/article.ts";
import { buildDate } from "./settings.ts";

/** Whether an article is built: drafts and articles of a day to come are not. */
export const isPublished = ({ draft, published }: Pick<Article, "draft" | "published">): boolean =>
  !draft && published <= buildDate;
