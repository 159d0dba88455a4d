/** Addresses as a page writes them: with the base path of this build before them. */
import { withBase } from "./paths.ts";

/** `/data/` as `/wuxi/data/` where the site lives under `/wuxi/`. Addresses of other hosts stay as they are. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL ?? "/");
