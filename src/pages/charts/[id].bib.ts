/** How to cite a chart, as BibTeX. */
import type { APIRoute } from "astro";
import { getEdition, type ChartView } from "../../content.ts";
import { citationFile } from "../../lib/citation.ts";
import { chartWork } from "../../lib/works.ts";

export async function getStaticPaths() {
  const { charts, datasets } = await getEdition();
  return charts.map((view) => ({
    params: { id: view.id },
    props: { view, changed: datasets.find(({ id }) => id === view.chart.data)?.head.updated },
  }));
}

export const GET: APIRoute<{ view: ChartView; changed: string | undefined }> = ({ props: { view, changed } }) =>
  new Response(citationFile(chartWork(view, changed), "bib"), {
    headers: { "content-type": "application/x-bibtex; charset=utf-8" },
  });
