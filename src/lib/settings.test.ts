import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What is said of the settings when these variables are set. */
async function problemsWith(variables: Record<string, string>): Promise<string[]> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import("./settings.ts")).problemsOfSettings();
}

test("no variable is needed", async () => {
  expect(await problemsWith({ SITE_URL: "", BASE_PATH: "", BUILD_DATE: "" })).toEqual([]);
});

test("a folder is written with or without its slashes", async () => {
  vi.stubEnv("BASE_PATH", "wuxi");
  expect((await import("./settings.ts")).basePath).toBe("/wuxi/");
});

test.each([
  [{ SITE_URL: "example.org" }, "Write a full address"],
  [{ SITE_URL: "https://example.org/wuxi" }, "BASE_PATH=/wuxi/"],
  [{ BUILD_DATE: "tomorrow" }, "Write a day that exists"],
  [{ BUILD_DATE: "2026-1-1" }, "Write a day that exists"],
  [{ BASE_PATH: "/a b/" }, "Write the folder under the host"],
])("%o is refused with what would work", async (variables, words) => {
  expect(await problemsWith(variables)).toEqual([expect.stringContaining(words)]);
});
