/** Whole addresses, as files that leave the site need them. For the build only. */
import { withBase } from "./paths.ts";
import { basePath, siteUrl } from "./settings.ts";

/** `/data/` as `https://example.org/wuxi/data/`, where the site lives there. */
export const wholeAddress = (path: string): string => siteUrl + withBase(path, basePath);
