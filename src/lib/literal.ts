/**
 * Plain values written in braces, such as `where={{ level: "municipal", weight: [2, 3] }}`. Braces in MDX are code; this
 * reads them only where they hold nothing but text in quotes, numbers, true, false, null, lists and keys.
 */
import { parse } from "yaml";

const quoted = /"(?:[^"\\\n$`]|\\["\\])*"|'(?:[^'\\\n$`]|\\['\\])*'/g;
const key = /(?:\b0|[A-Za-z_][A-Za-z0-9_]*)\s*:(?!:)/g;
const word = /\b(?:true|false|null)\b/g;

/** The value of such an expression, or undefined where it holds anything else. */
export function readLiteral(code: string): unknown {
  const rest = code.replace(quoted, "0").replace(key, "").replace(word, "0");
  if (!/^[\s{}[\],\d.-]+$/.test(rest) || /\d\s*-|-\s*[^\d\s]|-\s+/.test(rest)) return undefined;
  try {
    // Keys get their quotation marks outside of texts only.
    const parts = code.split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/);
    return parse(
      parts.map((part, index) => (index % 2 ? part : part.replace(/([A-Za-z_]\w*)\s*:/g, '"$1": '))).join(""),
    );
  } catch {
    return undefined;
  }
}
