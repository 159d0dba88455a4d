/** A chart as a picture that stands alone. */
import type { APIRoute } from "astro";
import { hasPicture, type PictureSpec } from "../../charts/spec.ts";
import { standaloneSvg } from "../../charts/svg.ts";
import { getEdition } from "../../content.ts";

export async function getStaticPaths() {
  const { charts } = await getEdition();
  return charts.flatMap(({ id, spec }) => (hasPicture(spec) ? [{ params: { id }, props: { spec } }] : []));
}

export const GET: APIRoute<{ spec: PictureSpec }> = ({ props }) =>
  new Response(standaloneSvg(props.spec), { headers: { "content-type": "image/svg+xml" } });
