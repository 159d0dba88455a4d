/** The picture beside a shared link to an article: its title, and its first chart. */
import type { APIRoute } from "astro";
import { cardPicture } from "../../../charts/kept-pictures.ts";
import { getEdition, type ArticleView } from "../../../content.ts";
import { pngResponse } from "../../../lib/png-response.ts";

export async function getStaticPaths() {
  const { articles } = await getEdition();
  return articles.map((view) => ({ params: { slug: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: ArticleView }> = async ({ props: { view } }) => {
  const edition = await getEdition();
  const [first] = view.charts;
  return pngResponse(
    cardPicture({
      label: view.topics[0]?.name ?? "Article",
      title: view.head.title,
      description: view.head.description,
      ...(first && { chart: edition.chart(first).spec }),
    }),
  );
};
