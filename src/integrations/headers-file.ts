/** Writes `_headers`, which Netlify and Cloudflare Pages read: who may show the pages in a frame, and two safeguards. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile } from "../lib/headers-file.ts";
import { basePath } from "../lib/settings.ts";

/** The integration. It stands after all that write pages. */
export function headers(): AstroIntegration {
  return {
    name: "headers-file",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const site = fileURLToPath(dir);
        const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        const text = headersFile(
          folders.map(({ name }) => name),
          basePath,
        );
        writeFileSync(join(site, "_headers"), text);
      },
    },
  };
}
