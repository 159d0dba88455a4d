/** The figures of a chart as CSV. */
import type { APIRoute } from "astro";
import { chartCsv } from "../../charts/table.ts";
import { getEdition, type ChartView } from "../../content.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.map((view) => ({ params: { id: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: ChartView }> = ({ props }) =>
  new Response(chartCsv(props.view.spec), { headers: { "content-type": "text/csv; charset=utf-8" } });
