/** The site's mark where a browser looks for it by itself. */
import type { APIRoute } from "astro";
import { icoOf, iconPng } from "../charts/icon.ts";

const size = 32;

export const GET: APIRoute = () =>
  new Response(new Uint8Array(icoOf(iconPng(size, 1), size)), { headers: { "content-type": "image/x-icon" } });
