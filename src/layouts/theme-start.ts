/** Applies a remembered theme before the first paint, so that nothing flashes. It stands in the head of every page. */
import { createHash } from "node:crypto";

/** The script itself. */
export const themeStart = `try{let t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;

/** Its hash for the content security policy (CSP level 3, hash sources). */
export const themeStartHash = `sha256-${createHash("sha256").update(themeStart).digest("base64")}` as const;
