import { describe, expect, test } from "vitest";
import { adviceFor, browserPlaces, findBrowser, type Machine } from "./browser.ts";

/** A machine on which only the given files exist. */
function machine(platform: NodeJS.Platform, files: string[], env: Machine["env"] = {}): Machine {
  return { platform, env, home: "/Users/a", isFile: (file) => files.includes(file) };
}

describe("the browser finder", () => {
  test("takes the browser that CHROME_PATH names before any other", () => {
    const one = machine("linux", ["/usr/bin/chromium", "/my/chrome"], { CHROME_PATH: "/my/chrome" });
    expect(findBrowser(one)).toBe("/my/chrome");
  });

  test("says so when CHROME_PATH names no file, even if another browser is there", () => {
    const one = machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/gone/chrome" });
    expect(() => findBrowser(one)).toThrow("CHROME_PATH names /gone/chrome, which is not a file.");
  });

  test("looks along PATH on Linux", () => {
    const one = machine("linux", ["/odd/bin/google-chrome"], { PATH: "/bin:/odd/bin" });
    expect(findBrowser(one)).toBe("/odd/bin/google-chrome");
  });

  test("finds Chrome on macOS, for all users or for one", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine("darwin", [chrome]))).toBe(chrome);
    expect(findBrowser(machine("darwin", [`/Users/a${chrome}`]))).toBe(`/Users/a${chrome}`);
  });

  test("finds Chrome and Edge on Windows", () => {
    const env = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(findBrowser(machine("win32", [edge], env))).toBe(edge);
    expect(findBrowser(machine("win32", [edge, chrome], env))).toBe(chrome);
  });

  test("gives nothing where no browser is installed", () => {
    expect(findBrowser(machine("linux", []))).toBeUndefined();
  });

  test("looks in no folder of another system", () => {
    expect(browserPlaces(machine("linux", [])).join()).not.toMatch(/Applications|\\/);
    expect(browserPlaces(machine("win32", [], { ProgramFiles: "C:\\P" })).join()).not.toContain("/usr/bin");
  });

  test.each(["linux", "darwin", "win32", "freebsd"] as const)("says in one line what to do on %s", (platform) => {
    expect(adviceFor(platform)).toMatch(/^No Chromium[^\n]+CHROME_PATH[^\n]+$/);
  });
});
