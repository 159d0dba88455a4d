/** Vitest's own report, which also adds up what it reports. */
import { DefaultReporter, type SerializedError, type TestModule, type TestRunEndReason } from "vitest/node";
import type { Tally } from "./closing-line.ts";

/** Counts the results of a run into `tally`; a file or hook that broke counts as one failure. */
export class TallyReporter extends DefaultReporter {
  readonly #tally: Tally;

  constructor(tally: Tally) {
    super();
    this.#tally = tally;
  }

  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    for (const module of modules) this.#count(module);
    this.#tally.failed += errors.length;
    // Without a single module the run broke before its first test, and whoever started it says why.
    if (modules.length > 0) super.onTestRunEnd(modules, errors, reason);
  }

  #count(module: TestModule): void {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") this.#tally.passed += 1;
      else if (state === "failed") this.#tally.failed += 1;
      else this.#tally.skipped += 1;
    }
    for (const suite of [module, ...module.children.allSuites()]) {
      if (suite.errors().length > 0) this.#tally.failed += 1;
    }
  }
}
