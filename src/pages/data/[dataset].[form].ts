/** How to cite a dataset, and the whole record, as BibTeX and as RIS. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { citationForms, citationResponse, type CitationFile } from "../../lib/citation.ts";
import { datasetWork, recordName, recordWork } from "../../lib/works.ts";

export async function getStaticPaths() {
  const { datasets, closed } = await getEdition();
  const works = [
    { name: recordName, work: recordWork(closed) },
    ...datasets.map((view) => ({ name: view.id as string, work: datasetWork(view) })),
  ];
  return works.flatMap(({ name, work }) =>
    citationForms.map((form) => ({ params: { dataset: name, form }, props: { work, form } })),
  );
}

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
