/** The picture beside a shared link to a chart. */
import type { APIRoute } from "astro";
import { cardPicture } from "../../../charts/kept-pictures.ts";
import { getEdition, type ChartView } from "../../../content.ts";
import { pngResponse } from "../../../lib/png-response.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.map((view) => ({ params: { id: view.id }, props: { view } }));
}

export const GET: APIRoute<{ view: ChartView }> = ({ props: { view } }) =>
  pngResponse(
    cardPicture({ label: "Chart", title: view.chart.title, description: view.chart.subtitle, chart: view.spec }),
  );
