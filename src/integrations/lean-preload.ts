/**
 * A smaller helper for `import()` than Vite's, which every page with a chart or the search would carry: it also fetches
 * what the module imports, in parallel, and no style sheets, since ours come as text in their modules.
 */
import type { AstroIntegration } from "astro";
import { basePath } from "../lib/settings.ts";

/** Stands in for the module by the same name in Vite. A style sheet would be fetched as a script: none may come to it. */
export const helper = `export const __vitePreload = (load, names = []) => {
  for (const name of names)
    if (name.endsWith(".css")) throw new Error(name);
    else document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: "${basePath}" + name }));
  return load();
};`;

/** The integration. */
export function leanPreload(): AstroIntegration {
  return {
    name: "lean-preload",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        const load = { filter: { id: /vite\/preload-helper\.js$/ }, handler: () => helper };
        updateConfig({ vite: { plugins: [{ name: "lean-preload", enforce: "pre", apply: "build", load }] } });
      },
    },
  };
}
