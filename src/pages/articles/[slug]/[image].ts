/** The picture at the head of an article. */
import type { APIRoute } from "astro";
import { getEdition } from "../../../content.ts";
import { imageResponse } from "../../../lib/article-image.ts";
import { contentDir } from "../../../lib/settings.ts";

export async function getStaticPaths() {
  const { articles } = await getEdition();
  return articles.flatMap(({ id, head: { image } }) => (image ? { params: { slug: id, image: image.src } } : []));
}

export const GET: APIRoute = ({ params }) => imageResponse(contentDir, params.image ?? "");
