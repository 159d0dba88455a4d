/**
 * Builds the site as `npm run build` does, with one page more, whose rendering fails: the content is sound, the build
 * begins, and pages have been written when it breaks.
 */
import { fileURLToPath } from "node:url";
import { build } from "astro";

const entrypoint = fileURLToPath(new URL("faulty-page.ts", import.meta.url));

process.env.ASTRO_TELEMETRY_DISABLED = "1";

await build({
  integrations: [
    {
      name: "fault",
      hooks: {
        "astro:config:setup": ({ injectRoute }) => injectRoute({ pattern: "/zz-fault.txt", entrypoint }),
      },
    },
  ],
});
