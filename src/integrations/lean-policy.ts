/**
 * Takes out of each page's content security policy the hashes of scripts and styles that stand on other pages only.
 * Astro writes those of the whole site into every page; they compress to nothing less, and allow more than the page needs.
 */
import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** The integration. It must come before the output is put in its place. */
export function leanPolicy(): AstroIntegration {
  return {
    name: "lean-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const name of globSync("**/*.html", { cwd: site })) {
          const file = join(site, name);
          await writeFile(file, withLeanPolicy(await readFile(file, "utf8")));
        }
      },
    },
  };
}

/** A page whose policy names only the hashes of its own inline scripts and styles. */
export function withLeanPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = ""]) => hashOf(text));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (entry, hash: string) => (inline.includes(hash) ? entry : "")),
  );
}

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
