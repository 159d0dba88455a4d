/** A chart as a picture that stands alone. */
import type { APIRoute } from "astro";
import { standaloneSvg } from "../../charts/svg.ts";
import { getEdition, type ChartView } from "../../content.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.map((view) => ({ params: { id: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: ChartView }> = ({ props }) =>
  new Response(standaloneSvg(props.view.spec), { headers: { "content-type": "image/svg+xml" } });
