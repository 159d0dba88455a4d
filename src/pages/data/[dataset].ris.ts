/** How to cite a dataset, as RIS. */
import type { APIRoute } from "astro";
import { getEdition, type DatasetView } from "../../content.ts";
import { citationFile } from "../../lib/citation.ts";
import { datasetWork } from "../../lib/works.ts";

export async function getStaticPaths() {
  const { datasets } = await getEdition();
  return datasets.map((view) => ({ params: { dataset: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: DatasetView }> = ({ props: { view } }) =>
  new Response(citationFile(datasetWork(view), "ris"), {
    headers: { "content-type": "application/x-research-info-systems; charset=utf-8" },
  });
