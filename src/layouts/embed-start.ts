/** Applies the theme that a host page asks for, `?theme=light` or `?theme=dark`, before the first paint of an embed. */
import { createHash } from "node:crypto";

/** The script itself. Without the parameter the theme is that of the reader's system. */
export const embedStart = `{let t=new URLSearchParams(location.search).get("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}`;

/** Its hash for the content security policy (CSP level 3, hash sources). */
export const embedStartHash = `sha256-${createHash("sha256").update(embedStart).digest("base64")}` as const;
