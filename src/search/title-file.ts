/**
 * The titles as one small file, the first thing that is fetched. One block a kind of address, an empty line between:
 * `Milestone /timeline/#`, then a line a title: what the address ends in, title and date, with tabs between.
 */

/** A title in the file. */
export interface TitleEntry {
  /** The address without the base path. */
  path: string;
  title: string;
  kind: string;
  /** EDTF, or nothing. */
  date: string;
}

/** Writes the file. Entries of one kind and place stand together, in their order. */
export function writeTitles(entries: readonly TitleEntry[]): string {
  const blocks = new Map<string, string[]>();
  for (const { path, title, kind, date } of entries) {
    const [, place = "", name = ""] = /^(.*?[#/])([^#/]*\/?)$/.exec(path) ?? [];
    const head = `${kind} ${place}`;
    const line = [name, title.replace(/\s+/g, " "), date].join("\t").trimEnd();
    blocks.set(head, [...(blocks.get(head) ?? []), line]);
  }
  return [...blocks].map(([head, lines]) => [head, ...lines].join("\n")).join("\n\n");
}

/** Reads it back. What is no such file gives no titles. */
export function readTitles(file: string): TitleEntry[] {
  return file.split("\n\n").flatMap((block) => {
    const [head = "", ...lines] = block.split("\n");
    const [kind = "", place = ""] = head.split(" ");
    return lines.map((line) => {
      const [name = "", title = "", date = ""] = line.split("\t");
      return { path: place + name, title, kind, date };
    });
  });
}
