/**
 * Short names for the parts of Pagefind's index. It names each part by its content, and lists all names in a file that is
 * fetched before the first answer of the full text: numbers pack to half of that list. What is common to all names changes
 * with the content, so that no part of an older index is taken for one of this.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** A file by its path. */
type File = readonly [path: string, content: Uint8Array];

/** A name where the list holds it: CBOR writes `j` before a text of ten letters (RFC 8949, 3.1). */
const listed = /(?<=j)en_[0-9a-f]{7}/g;
/** A name where a file has it. */
const filed = /(?<=\/)en_[0-9a-f]{7}(?=\.pf_\w+$)/;

/** Renames the parts, in their list and as files. @throws where a part is not in the list */
export function withShortNames(files: readonly File[]): File[] {
  // An index of nothing has no list, and no parts.
  const [list, packed] = files.find(([path]) => path.endsWith(".pf_meta")) ?? [];
  const text = packed ? gunzipSync(packed).toString("latin1") : "";
  const names = shortNames(text);
  const short = (name: string): string => {
    const found = names.get(name);
    if (!found) throw new Error(`Pagefind’s list of parts is another than expected: it does not hold ${name}.`);
    return found;
  };
  const shorter = gzipSync(Buffer.from(text.replace(listed, short), "latin1"), { level: 9 });
  return files.map(([path, content]) => [path.replace(filed, short), path === list ? shorter : content]);
}

/** Each name and its short one, which is as long: what tells this list from others, and a number. */
function shortNames(text: string): ReadonlyMap<string, string> {
  const all = [...new Set(text.match(listed))];
  const digits = all.length.toString(36).length;
  const common = BigInt(`0x${createHash("sha256").update(text).digest("hex")}`)
    .toString(36)
    .slice(0, 7 - digits);
  return new Map(all.map((name, at) => [name, `en_${common}${at.toString(36).padStart(digits, "0")}`]));
}
