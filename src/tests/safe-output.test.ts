import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { safeOutput } from "../integrations/safe-output.ts";

let desk: string;
let dist: string;

beforeEach(() => {
  desk = mkdtempSync(path.join(tmpdir(), "output-"));
  dist = path.join(desk, "dist");
});
afterEach(() => rmSync(desk, { recursive: true }));

describe("a build", () => {
  test("goes aside, and the last site stays while it runs", async () => {
    write(dist, "the last site");
    const { outDir } = await begun();
    expect(outDir).not.toBe(dist);
    expect(path.dirname(outDir), "the same disk, so that it can be renamed").toBe(desk);
    write(outDir, "half a site");
    expect(read(dist)).toBe("the last site");
  });

  test("takes the place of the last site when it is done, and leaves nothing else", async () => {
    write(dist, "the last site");
    writeFileSync(path.join(dist, "a-page-that-is-gone.html"), "old");
    const { outDir, done } = await begun();
    write(outDir, "the new site");
    await done();
    expect(read(dist)).toBe("the new site");
    expect(readdirSync(dist)).toEqual(["index.html"]);
    expect(readdirSync(desk)).toEqual(["dist"]);
  });

  test("needs no last site", async () => {
    const { outDir, done } = await begun();
    write(outDir, "the first site");
    await done();
    expect(read(dist)).toBe("the first site");
    expect(readdirSync(desk)).toEqual(["dist"]);
  });

  test("begins with an empty folder, whatever a broken one left", async () => {
    const first = await begun();
    write(first.outDir, "half a site");
    const { outDir } = await begun();
    expect(existsSync(path.join(outDir, "index.html"))).toBe(false);
  });

  test("that cannot be put in its place fails and brings the last site back", async () => {
    write(dist, "the last site");
    const { outDir, done } = await begun();
    // What was built is gone before it could be moved, as when a disk fails or somebody clears it away.
    rmSync(outDir, { recursive: true, force: true });
    await expect(done()).rejects.toThrow();
    expect(read(dist)).toBe("the last site");
  });
});

test("the live preview writes nowhere", async () => {
  const { outDir } = await begun("dev");
  expect(outDir).toBe(dist);
});

/** Calls the hooks of the integration as Astro does: where a build then writes to, and what ends it. */
async function begun(command: "build" | "dev" = "build"): Promise<{ outDir: string; done: () => Promise<void> }> {
  const { hooks } = safeOutput();
  const config = { outDir: pathToFileURL(`${dist}/`) } as AstroConfig;
  const updateConfig = (changes: Partial<AstroConfig>): AstroConfig => Object.assign(config, changes);
  await call(hooks, "astro:config:setup", { command, config, updateConfig, logger: silent });
  await call(hooks, "astro:config:done", { config, logger: silent });
  return {
    outDir: fileURLToPath(config.outDir).replace(/[\\/]$/, ""),
    done: () => call(hooks, "astro:build:done", { dir: config.outDir, logger: silent }),
  };
}

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

/** Calls one hook, where the integration has it, with that part of what Astro hands over which it may use. */
async function call(hooks: AstroIntegration["hooks"], name: keyof AstroIntegration["hooks"], given: object) {
  await (hooks[name] as ((given: object) => unknown) | undefined)?.(given);
}

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "index.html"), text);
}

const read = (folder: string): string => readFileSync(path.join(folder, "index.html"), "utf8");
