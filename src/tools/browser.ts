/**
 * Finds the Chromium that the tests drive: the one `CHROME_PATH` names, else any Chromium, Chrome or Edge that is
 * installed. As root on Debian it installs the package `chromium`; everywhere else it says what to install.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** What the search for a browser needs to know of a machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  isFile: (file: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, home: homedir(), isFile };

/** The browser to drive, or undefined where none is installed. Throws where `CHROME_PATH` names no file. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.CHROME_PATH;
  if (!named) return browserPlaces(machine).find(machine.isFile);
  if (machine.isFile(named)) return named;
  throw new Error(`CHROME_PATH names ${named}, which is not a file. Correct it or unset it.`);
}

/** The browser to drive. Installs one as root on Debian; else says what to do and stops with exit code 1. */
export function ensureBrowser(): string {
  try {
    return findBrowser() ?? installedBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

/** Every place a browser may be in, the likeliest first. */
export function browserPlaces({ platform, env, home }: Omit<Machine, "isFile">): string[] {
  if (platform === "win32") return windowsPlaces(env);
  if (platform === "darwin") return [...macPlaces(""), ...macPlaces(home), ...linuxPlaces(env)];
  return linuxPlaces(env);
}

function windowsPlaces(env: Machine["env"]): string[] {
  const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ];
  return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
}

function macPlaces(home: string): string[] {
  return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function linuxPlaces(env: Machine["env"]): string[] {
  const names = [
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chromium-browser",
  ];
  const folders = [...(env.PATH ?? "").split(":").filter(Boolean), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const inFolders = names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return [...inFolders, "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
}

/** Installs Debian's Chromium where that is possible without asking anyone. */
function installedBrowser(): string {
  if (process.getuid?.() !== 0 || !isFile("/usr/bin/apt-get")) throw new Error(adviceFor(process.platform));
  console.log("No browser found: installing the Debian package chromium.");
  aptGet("update");
  aptGet("install", "-y", "--no-install-recommends", "chromium");
  const browser = findBrowser();
  if (!browser) throw new Error(`The package chromium brought no browser. ${adviceFor(process.platform)}`);
  return browser;
}

function aptGet(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = spawnSync("apt-get", ["-q", ...words], { encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
  if (run.status === 0) return;
  throw new Error(
    `${run.stdout}${run.stderr}\napt-get ${words[0]} failed. Install a Chromium, or set CHROME_PATH to one.`,
  );
}

/** One line that says how to get a browser. */
export function adviceFor(platform: NodeJS.Platform): string {
  const command: Partial<Record<NodeJS.Platform, string>> = {
    linux: "run `sudo apt-get install chromium`",
    darwin: "run `brew install --cask google-chrome`",
    win32: "run `winget install Google.Chrome`",
  };
  const install = command[platform] ?? "install Chromium";
  return `No Chromium, Chrome or Edge found, which the tests need: ${install}, or set CHROME_PATH to one.`;
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
