/** The last line of a test run: how many checks passed and how many failed. */

/** How many checks ended in which way. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** `12 passed, 0 failed`, with the skipped ones only where there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A run is good when something passed and nothing failed. */
export function exitCode({ passed, failed }: Tally): 0 | 1 {
  return passed > 0 && failed === 0 ? 0 : 1;
}
