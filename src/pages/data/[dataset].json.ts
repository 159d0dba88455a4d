/** A dataset as JSON. */
import type { APIRoute } from "astro";
import { getEdition, type DatasetView } from "../../content.ts";
import { datasetJson } from "../../lib/dataset-json.ts";

export async function getStaticPaths() {
  const { datasets } = await getEdition();
  return datasets.map((view) => ({ params: { dataset: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: DatasetView }> = ({ props: { view } }) =>
  new Response(datasetJson(view.id, view.head, view.rows), { headers: { "content-type": "application/json" } });
