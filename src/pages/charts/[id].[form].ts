/** How to cite a chart, as BibTeX and as RIS. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { citationForms, citationResponse, type CitationFile } from "../../lib/citation.ts";
import { chartWork } from "../../lib/works.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.flatMap((view) =>
    citationForms.map((form) => ({ params: { id: view.id, form }, props: { work: chartWork(view), form } })),
  );
}

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
