/**
 * Builds aside and puts the new site in the place of the old one only when everything before it has passed, so that a
 * failed build leaves the last good output as it was. It must be the last integration.
 */
import { existsSync, readdirSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { ContentProblems } from "./content-guard.ts";

/** The integration. `outDir` of the configuration is where the site ends up; the build goes to a hidden folder beside it. */
export function safeOutput(): AstroIntegration {
  let target = "";
  return {
    name: "safe-output",
    hooks: {
      "astro:config:setup": async ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, "");
        refuseForeign(target);
        await rm(aside(target, "next"), { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${aside(target, "next")}/`) });
      },
      "astro:build:done": async () => {
        await rm(aside(target, "last"), { recursive: true, force: true });
        await rename(target, aside(target, "last")).catch(ignoreMissing);
        await rename(aside(target, "next"), target).catch(async (error: unknown) => {
          await rename(aside(target, "last"), target).catch(ignoreMissing);
          throw error;
        });
        await rm(aside(target, "last"), { recursive: true, force: true });
      },
    },
  };
}

/** Refuses a folder that holds anything but an earlier build: it would be lost. */
function refuseForeign(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length === 0 || (names.includes("index.html") && !names.includes("package.json"))) return;
  throw new ContentProblems(
    `${folder} holds other files than an earlier build. Name a folder of its own in OUT_DIR, such as dist.`,
  );
}

/** `dist` gives `.dist-next` beside it. */
const aside = (target: string, word: string): string => join(dirname(target), `.${basename(target)}-${word}`);

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
