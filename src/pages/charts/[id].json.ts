/** A chart as JSON: words, table and sources. */
import type { APIRoute } from "astro";
import { chartJson } from "../../charts/chart-json.ts";
import { getEdition, type ChartView } from "../../content.ts";
import { chartPlace } from "../../lib/chart-place.ts";

export async function getStaticPaths() {
  const edition = await getEdition();
  return edition.charts.map((view) => ({
    params: { id: view.id },
    props: { view, sources: view.sources.map((id) => edition.row("sources", id)) },
  }));
}

export const GET: APIRoute<{ view: ChartView; sources: Parameters<typeof chartPlace>[1] }> = ({ props }) =>
  new Response(chartJson(props.view.spec, chartPlace(props.view.id, props.sources)), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
