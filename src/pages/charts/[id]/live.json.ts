/** What a chart is painted from in the browser. */
import type { APIRoute } from "astro";
import { liveJson } from "../../../charts/live.ts";
import { pictureWidths } from "../../../charts/svg.ts";
import { hasPicture, type PictureSpec } from "../../../charts/spec.ts";
import { getEdition } from "../../../content.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.flatMap(({ id, spec }) => (hasPicture(spec) ? [{ params: { id }, props: { spec } }] : []));
}

export const GET: APIRoute<{ spec: PictureSpec }> = ({ props }) =>
  new Response(liveJson(props.spec, pictureWidths), { headers: { "content-type": "application/json" } });
