/**
 * The site's own commands, the same on every system:
 *   build    builds the site and its search index into dist/
 *   start    builds and serves it at http://localhost:4321/
 *   preview  serves what was built
 *   dev      the editor's live preview
 * `PORT` names another port. A build that fails prints why and leaves the last output as it was.
 */
import { existsSync } from "node:fs";
import { build, dev, preview, type AstroInlineConfig } from "astro";
import { basePath, outDir } from "../lib/settings.ts";

const [command = "build"] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT is "${process.env.PORT}". Write a number from 1 to 65535.`);
const quiet: AstroInlineConfig = { logLevel: "error" };

process.env.ASTRO_TELEMETRY_DISABLED = "1";

switch (command) {
  case "build":
    await buildOrStop({});
    break;
  case "start":
    await buildOrStop(quiet);
    await serve();
    break;
  case "preview":
    await serve();
    break;
  case "dev":
    await dev({ server: { port } });
    break;
  default:
    stop(`"${command}" is not a command. Use build, start, preview or dev.`);
}

/** Builds the site; on failure prints the reason without a stack where it is about the content, and ends with code 1. */
async function buildOrStop(config: AstroInlineConfig): Promise<void> {
  try {
    await build(config);
  } catch (error) {
    stop(reasonOf(error));
  }
}

async function serve(): Promise<void> {
  if (!existsSync(outDir)) stop(`There is no ${outDir}/ to serve. Run npm run build first.`);
  const server = await preview({ ...quiet, server: { port } });
  console.log(`Wuxi IoT Record is at http://localhost:${server.port}${basePath} (Ctrl+C ends it)`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "ContentProblems" ? error.message : (error.stack ?? error.message);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
