/** Builds the site once and serves it to all tests of the built site. */
import path from "node:path";
import type { TestProject } from "vitest/node";
import { basePath, outDir } from "../lib/settings.ts";
import { root, runScript } from "./run.ts";
import { serve } from "./serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site's front page is served, with a slash at the end. */
    address: string;
  }
}

/** Runs before the first test; what it returns runs after the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { code, output } = await runScript("build");
  if (code !== 0)
    throw new Error(`${output}\nThe build failed with exit code ${code}, so the built site was not tested.`);
  const server = await serve(path.resolve(root, outDir), basePath);
  project.provide("address", server.address);
  return server.close;
}
