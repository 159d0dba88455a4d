/** How Vitest runs the three kinds of tests: beside the code, of the house as a whole, and of the built site. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const minutes = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  test: {
    environment: "node",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["src/**/*.test.ts"], exclude: ["src/tests/**"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: "house", include: ["src/tests/*.test.ts"], testTimeout: 5 * minutes },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["src/tests/site/*.test.ts"],
          globalSetup: ["src/tests/site-setup.ts"],
          testTimeout: 3 * minutes,
          hookTimeout: 3 * minutes,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
