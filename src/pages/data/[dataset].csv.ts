/** A dataset as CSV. */
import type { APIRoute } from "astro";
import { getEdition, type DatasetView } from "../../content.ts";
import { datasetCsv } from "../../lib/csv.ts";

export async function getStaticPaths() {
  const { datasets } = await getEdition();
  return datasets.map((view) => ({ params: { dataset: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: DatasetView }> = ({ props: { view } }) =>
  new Response(datasetCsv(view.id, view.rows), { headers: { "content-type": "text/csv; charset=utf-8" } });
