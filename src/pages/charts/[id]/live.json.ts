/** What a chart is painted from in the browser. */
import type { APIRoute } from "astro";
import { liveJson } from "../../../charts/live.ts";
import { pictureWidths } from "../../../charts/svg.ts";
import { getEdition, type ChartView } from "../../../content.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.map((view) => ({ params: { id: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: ChartView }> = ({ props }) =>
  new Response(liveJson(props.view.spec, pictureWidths), { headers: { "content-type": "application/json" } });
