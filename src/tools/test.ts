/**
 * Runs every check: format, lint, types, unit tests, content, the build, and the built site in a real browser.
 *
 * `npm test` runs all, `npm test -- charts` only the test files with "charts" in their path. The last line printed is
 * `N passed, N failed`; the exit code is 1 if any check failed or none ran.
 */
import { fileURLToPath } from "node:url";
import { closingLine, exitCode, type Tally } from "../tests/closing-line.ts";
import { ensureBrowser } from "./browser.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const config = fileURLToPath(new URL("../tests/vitest.config.ts", import.meta.url));
const filters = process.argv.slice(2);
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

if (!process.stdout.isTTY) process.env.NO_COLOR ??= "1";
process.env.CHROME_PATH = ensureBrowser();

// Vitest looks at the environment when it is loaded, so it is loaded only now.
const { createVitest } = await import("vitest/node");
const { TallyReporter } = await import("../tests/tally-reporter.ts");

// Code first: it is quick, and it says more about a fault than the build that would break on it.
await run("unit", "house");
await run("site");
finish();

/** Runs the test files of some projects and adds their results to the tally. */
async function run(...project: string[]): Promise<void> {
  const reporter = new TallyReporter(tally);
  const vitest = await createVitest({ root, config, project, watch: false, reporters: [reporter] });
  try {
    const files = await vitest.globTestSpecifications(filters);
    if (files.length > 0) await vitest.start(filters);
  } catch (error) {
    tally.failed += 1;
    console.error(error instanceof Error ? error.message : error);
  } finally {
    await vitest.close();
  }
}

/** Prints the closing line as the very last thing. */
function finish(): void {
  if (tally.passed + tally.failed === 0) console.error(`No test file has ${filters.join(" or ")} in its path.`);
  process.stdout.write(`${closingLine(tally)}\n`, () => process.exit(exitCode(tally)));
}
