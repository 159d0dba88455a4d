/** Stops a build whose content is not sound before it begins, and tells of problems in the live preview. */
import type { AstroIntegration } from "astro";
import { checkContent } from "../check/check-content.ts";
import { writeEditorSchemas } from "../lib/editor-schemas.ts";
import { formatProblems } from "../lib/problem.ts";
import { contentDir, problemsOfSettings, siteUrlIsSet } from "../lib/settings.ts";

/** Thrown when the content or the settings are not sound; its message lists every problem. */
export class ContentProblems extends Error {
  override name = "ContentProblems";
}

/** The integration. In `astro build` it throws `ContentProblems`; in `astro dev` it prints them at
 * the start and after every change, in the terminal and over the open page, and goes on. */
export function contentGuard(): AstroIntegration {
  return {
    name: "content-guard",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        const settings = problemsOfSettings();
        if (settings.length > 0) throw new ContentProblems(settings.join("\n"));
        if (command !== "build") return;
        const { problems } = checkContent(contentDir);
        if (problems.length > 0) throw new ContentProblems(formatProblems(problems));
        if (!siteUrlIsSet)
          logger.warn("SITE_URL is not set: addresses in the feed and the sitemap begin with http://localhost:4321.");
      },
      "astro:server:setup": ({ server, logger }) => {
        writeEditorSchemas(server.config.root);
        const tell = (): string => {
          const { problems } = checkContent(contentDir);
          const message = problems.length > 0 ? formatProblems(problems) : "";
          if (message) logger.error(`\n${message}`);
          return message;
        };
        tell();
        server.watcher.add(contentDir);
        server.watcher.on("all", (_, path) => {
          if (!path.startsWith(contentDir)) return;
          const message = tell();
          // The problems are laid over the page that is open, which can be drawn anew when they are mended.
          server.hot.send(message ? { type: "error", err: { message, stack: "" } } : { type: "full-reload" });
        });
      },
    },
  };
}
