/** Runs the project's own commands and tools as a person would, and keeps what they print. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a command ended and all that it printed. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** Runs a script of package.json, such as `build`, with some more environment. */
export function runScript(name: string, env: Record<string, string> = {}): Promise<Outcome> {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { scripts: Record<string, string> };
  const [program, ...words] = (scripts[name] ?? "").split(" ");
  if (program !== "node") throw new Error(`The script "${name}" of package.json does not begin with node.`);
  return runNode(words, env);
}

/** Runs a JavaScript or TypeScript file with the Node that runs the tests. */
export function runNode(words: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.on("error", reject).on("close", (code) => resolve({ code, output }));
  return promise;
}

/** The environment without what the test runner put there, which would change what a build makes. */
export function plainEnvironment(): Record<string, string | undefined> {
  const fromRunner = /^(NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR)$/;
  const kept = Object.entries(process.env).filter(([name]) => !fromRunner.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" };
}
