import mdx from "@astrojs/mdx";
import { defineConfig, fontProviders } from "astro/config";
import { satteri } from "@astrojs/markdown-satteri";
import { contentGuard } from "./src/integrations/content-guard.ts";
import { headers } from "./src/integrations/headers-file.ts";
import { leanPolicy } from "./src/integrations/lean-policy.ts";
import { leanPreload } from "./src/integrations/lean-preload.ts";
import { proseAddresses, proseTables } from "./src/integrations/prose-html.ts";
import { safeOutput } from "./src/integrations/safe-output.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { siteMap } from "./src/integrations/site-map.ts";
import { basePath, outDir, siteUrl } from "./src/lib/settings.ts";

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: "always",
  // As in JSX, a line break between two elements is no space; where one is meant, {" "} stands. Prettier formats by the same rule.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  // One request brings the words and their look: a page is read after one round trip.
  build: { inlineStylesheets: "always" },
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [proseAddresses, proseTables] }) },
  vite: {
    build: {
      rollupOptions: {
        // Astro marks its own modules so; bundling them is what it intends.
        onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: "Newsreader Display",
      cssVariable: "--font-display",
      // The fallbacks, matched in their metrics, stand in styles/tokens.css. A headline may still break elsewhere in them, so
      // the font is taken where it is there at once and else at the next page: no line moves under a reader's eyes.
      fallbacks: [],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: ["./src/styles/fonts/newsreader-display-500.woff2"],
            weight: 500,
            style: "normal",
            display: "optional",
          },
        ],
      },
    },
  ],
  integrations: [mdx(), siteMap(), contentGuard(), searchIndex(), headers(), leanPolicy(), leanPreload(), safeOutput()],
});
