/**
 * What an operator sets from outside, by environment variable. Read once, by the build and the content check; never in
 * the browser.
 */
import { resolve } from "node:path";
import { isoDay } from "../schemas/fields.ts";

/** The public address without the base path, such as https://example.org. Unset: localhost. */
export const siteUrl = process.env.SITE_URL?.replace(/\/+$/, "") || "http://localhost:4321";

/** Whether the public address was set; the build warns once where it was not. */
export const siteUrlIsSet = Boolean(process.env.SITE_URL);

/** Where the code and the content are kept, for corrections; unset: no contact line is shown. */
export const repoUrl = process.env.REPO_URL?.replace(/\/+$/, "") || undefined;

/** The folder under the host at which the site lives, with both slashes: `/` or `/wuxi/`. */
export const basePath = `/${(process.env.BASE_PATH ?? "").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** The folder that holds the content, as an absolute path. */
export const contentDir = resolve(process.env.CONTENT_DIR || "content");

/** The folder that receives the built site. */
export const outDir = process.env.OUT_DIR || "dist";

/** The folder in which painted pictures are kept between builds, as an absolute path. */
export const cacheDir = resolve(process.env.CACHE_DIR || "node_modules/.cache/wuxi-iot-record");

/** The day of the build, `2026-11-21`: an article of a later day is not built. */
export const buildDate = process.env.BUILD_DATE || new Date().toISOString().slice(0, 10);

/** What is wrong with the variables, as sentences; nothing where all can be used. */
export function problemsOfSettings(): string[] {
  const path = URL.canParse(siteUrl) ? new URL(siteUrl).pathname : undefined;
  return [
    path === undefined && `SITE_URL is "${siteUrl}". Write a full address, such as https://example.org.`,
    path &&
      path !== "/" &&
      `SITE_URL holds the folder ${path}. Write the host alone, and BASE_PATH=${path}/ for the folder.`,
    !isoDay.safeParse(buildDate).success &&
      `BUILD_DATE is "${buildDate}". Write a day that exists, such as 2026-11-21.`,
    !/^\/([\w.~-]+\/)*$/.test(basePath) &&
      `BASE_PATH is "${basePath}". Write the folder under the host, such as /wuxi/.`,
  ].filter((problem) => typeof problem === "string");
}
