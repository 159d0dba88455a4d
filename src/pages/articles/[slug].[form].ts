/** How to cite an article, as BibTeX and as RIS. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { citationForms, citationResponse, type CitationFile } from "../../lib/citation.ts";
import { articleWork } from "../../lib/works.ts";

export async function getStaticPaths() {
  const { articles } = await getEdition();
  return articles.flatMap((view) =>
    citationForms.map((form) => ({ params: { slug: view.id, form }, props: { work: articleWork(view), form } })),
  );
}

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
