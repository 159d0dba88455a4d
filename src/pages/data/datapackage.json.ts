/** The record described for machines, as a Data Package. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { recordFiles } from "../../lib/record-files.ts";

export const GET: APIRoute = async () => {
  const { datasets, closed } = await getEdition();
  return new Response(recordFiles(datasets, closed).get("datapackage.json"), {
    headers: { "content-type": "application/json" },
  });
};
