/** A chart as a PNG picture, and with two pixels in one as `<id>@2x.png`. */
import type { APIRoute } from "astro";
import { chartPicture } from "../../charts/kept-pictures.ts";
import type { PngChart } from "../../charts/png.ts";
import { hasPicture } from "../../charts/spec.ts";
import { getEdition } from "../../content.ts";
import { pngResponse } from "../../lib/png-response.ts";
import { chartWork } from "../../lib/works.ts";

interface Props extends Record<string, unknown> {
  chart: PngChart;
  density: 1 | 2;
}

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.flatMap((view) => {
    const { id, spec } = view;
    if (!hasPicture(spec)) return [];
    const chart = { spec, address: chartWork(view).url };
    return [
      { params: { id }, props: { chart, density: 1 } },
      { params: { id: `${id}@2x` }, props: { chart, density: 2 } },
    ];
  });
}

export const GET: APIRoute<Props> = ({ props: { chart, density } }) => pngResponse(chartPicture(chart, density));
