/** Which source stands behind which row. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { citationsCsv } from "../../lib/csv.ts";

export const GET: APIRoute = async () => {
  const { datasets } = await getEdition();
  return new Response(citationsCsv(datasets), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
