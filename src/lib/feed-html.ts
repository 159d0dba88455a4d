/** HTML that leaves the site in the feed. */
import { siteUrl } from "./settings.ts";

/** What Astro sets around a component that stands alone. */
const frame = /^<!DOCTYPE html>/i;

/**
 * HTML in which every link and image has its whole address. What comes in was rendered by the build, with the base path
 * in front of the site's own addresses and quotation marks around every attribute.
 * @param page the whole address of the page that the text stands on; links within the page lead there
 */
export const wholeAddresses = (html: string, page: string): string =>
  html
    .replace(frame, "")
    .replace(/(<(?:a|img)\b[^>]*?\s(?:href|src)=")\/(?!\/)/g, `$1${siteUrl}/`)
    .replace(/(<a\b[^>]*?\shref=")#/g, `$1${page}#`)
    .trim();
