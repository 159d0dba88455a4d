/** How to cite an article, as RIS. */
import type { APIRoute } from "astro";
import { getEdition, type ArticleView } from "../../content.ts";
import { citationFile } from "../../lib/citation.ts";
import { articleWork } from "../../lib/works.ts";

export async function getStaticPaths() {
  const { articles } = await getEdition();
  return articles.map((view) => ({ params: { slug: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: ArticleView }> = ({ props: { view } }) =>
  new Response(citationFile(articleWork(view), "ris"), {
    headers: { "content-type": "application/x-research-info-systems; charset=utf-8" },
  });
