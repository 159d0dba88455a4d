/** The site's mark for home screens. */
import type { APIRoute } from "astro";
import { iconPng, icons } from "../charts/icon.ts";
import { pngResponse } from "../lib/png-response.ts";

interface Props extends Record<string, unknown> {
  size: number;
  share: number;
}

export const getStaticPaths = () => Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }));

export const GET: APIRoute<Props> = ({ props: { size, share } }) => pngResponse(iconPng(size, share));
