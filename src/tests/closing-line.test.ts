import { expect, test } from "vitest";
import { closingLine, exitCode } from "./closing-line.ts";

test("counts what passed and what failed in one line", () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
});

test("names skipped checks only where there are any", () => {
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
});

test("is a failure when a check failed or none ran", () => {
  expect(exitCode({ passed: 1, failed: 0, skipped: 0 })).toBe(0);
  expect(exitCode({ passed: 1, failed: 1, skipped: 0 })).toBe(1);
  expect(exitCode({ passed: 0, failed: 0, skipped: 3 })).toBe(1);
});
