/** How to cite the whole record, as BibTeX. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { citationFile } from "../../lib/citation.ts";
import { recordWork } from "../../lib/works.ts";

export const GET: APIRoute = async () => {
  const { closed } = await getEdition();
  return new Response(citationFile(recordWork(closed), "bib"), {
    headers: { "content-type": "application/x-bibtex; charset=utf-8" },
  });
};
