/** A chart as a PNG picture, and with two pixels in one as `<id>@2x.png`. */
import type { APIRoute } from "astro";
import { chartPicture } from "../../charts/kept-pictures.ts";
import { getEdition, type ChartView } from "../../content.ts";
import { pngResponse } from "../../lib/png-response.ts";
import { chartWork } from "../../lib/works.ts";

interface Props extends Record<string, unknown> {
  view: ChartView;
  density: 1 | 2;
}

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.flatMap((view) => [
    { params: { id: view.id }, props: { view, density: 1 } },
    { params: { id: `${view.id}@2x` }, props: { view, density: 2 } },
  ]);
}

export const GET: APIRoute<Props> = ({ props: { view, density } }) =>
  pngResponse(chartPicture({ spec: view.spec, address: chartWork(view).url }, density));
