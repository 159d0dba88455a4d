/** What a platform needs to put the site on a home screen (W3C, Web Application Manifest). */
import type { APIRoute } from "astro";
import { icons } from "../charts/icon.ts";
import { palette } from "../charts/palette.ts";
import { href } from "../lib/href.ts";
import { site } from "../site.ts";

const iconOf = ([name, { size }]: [string, { size: number }]) => ({
  src: href(`/${name}.png`),
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose: name.includes("maskable") ? "maskable" : "any",
});

export const GET: APIRoute = () =>
  Response.json(
    {
      name: site.name,
      short_name: site.name,
      lang: site.locale,
      start_url: href("/"),
      display: "browser",
      background_color: palette.light.paper,
      theme_color: palette.light.paper,
      icons: Object.entries(icons).map(iconOf),
    },
    { headers: { "content-type": "application/manifest+json" } },
  );
