/** The picture beside a shared link to any page that has none of its own. */
import type { APIRoute } from "astro";
import { cardPicture } from "../../charts/kept-pictures.ts";
import { getEdition } from "../../content.ts";
import { frontPageName } from "../../lib/paths.ts";
import { pngResponse } from "../../lib/png-response.ts";
import { site } from "../../site.ts";

export const GET: APIRoute = async () => {
  const { pages } = await getEdition();
  const home = pages.find(({ id }) => id === frontPageName)?.head;
  return pngResponse(
    cardPicture({ label: "", title: home?.title ?? site.name, description: home?.description ?? site.description }),
  );
};
