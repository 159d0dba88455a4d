import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lettersOf } from "./font-letters.ts";

test.each([
  "node_modules/@fontsource/arimo/files/arimo-latin-400-normal.woff",
  "src/styles/fonts/newsreader-display-500.woff2",
])("finds the letters of %s, and none that it does not have", (file) => {
  const letters = lettersOf(readFileSync(file));
  const has = (text: string): boolean => [...text].every((letter) => letters.has(letter.codePointAt(0) ?? 0));
  expect(has("Wuxi’s “IoT”, 2009–2026: 63% of CNY é")).toBe(true);
  expect(has("无")).toBe(false);
  expect(has("Ж")).toBe(false);
  expect(letters.size).toBeGreaterThan(90);
  expect(letters.size).toBeLessThan(400);
});

test("refuses what is no font", () => {
  expect(() => lettersOf(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>".padEnd(80)))).toThrow("no WOFF font");
});
