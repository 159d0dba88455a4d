/** The whole record as one archive. */
import type { APIRoute } from "astro";
import { getEdition } from "../../content.ts";
import { recordArchive, recordFiles } from "../../lib/record-files.ts";

export const GET: APIRoute = async () => {
  const { datasets, closed } = await getEdition();
  const archive = recordArchive(recordFiles(datasets, closed), closed);
  return new Response(archive, { headers: { "content-type": "application/zip" } });
};
