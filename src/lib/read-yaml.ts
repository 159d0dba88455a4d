/** YAML with positions: the value of a document, and where in the file each part of it stands. */
import { isCollection, isMap, isPair, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Problem } from "./problem.ts";

/** A line and a column, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A parsed document. */
export interface Yaml {
  value: unknown;
  /** Where the part at this path stands; of a missing part, where its parent stands. */
  locate(path: readonly PropertyKey[]): Place;
  /** Where the key at this path stands, for a key that should not be there. */
  locateKey(path: readonly PropertyKey[]): Place;
  /** Problems of the YAML itself, such as a key that stands twice. */
  problems: Problem[];
}

/**
 * Parses YAML text.
 * @param text the document
 * @param file its name in problems
 * @param firstLine the line of the file on which the document begins, for the head of an article
 */
export function readYaml(text: string, file: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  // What follows a first slip is mostly its echo.
  const problems = document.errors.slice(0, 1).map((error) => ({
    file,
    ...placeAt(error.pos[0]),
    where: "",
    message: `This is not valid YAML: ${error.message.replace(/\.?$/, ".")}${cureOf(error.code)}`,
  }));
  let value: unknown;
  try {
    value = problems.length > 0 ? undefined : document.toJS();
  } catch (error) {
    const message = `This is not valid YAML: ${error instanceof Error ? error.message : String(error)}. Put text that begins with * or & in quotation marks.`;
    problems.push({ file, line: firstLine, column: 1, where: "", message });
  }
  return {
    value,
    locate: (path) => placeAt(offsetOf(document, path)),
    locateKey: (path) => placeAt(offsetOfKey(document, path)),
    problems,
  };
}

/** What would work, for the slips that happen most. */
function cureOf(code: string): string {
  const cures: Record<string, string> = {
    BAD_SCALAR_START: " Put the whole text in quotation marks.",
    BLOCK_AS_IMPLICIT_KEY:
      " Put text that holds a colon and a space in quotation marks, and two spaces before the hyphen of a row.",
    DUPLICATE_KEY: " Keep one of the two; or begin the next row with a hyphen.",
    TAB_AS_INDENT: " Indent with spaces, not with a tab.",
    BAD_INDENT: " Indent it as the lines around it, with spaces.",
    MISSING_CHAR: " Close the quotation mark or bracket, or add the colon after the key.",
    MULTILINE_IMPLICIT_KEY:
      " Put a space after the colon of a key, and text that holds a colon and a space in quotation marks.",
    UNEXPECTED_TOKEN: " Put the whole text in quotation marks.",
  };
  return cures[code] ?? "";
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isCollection(parent) && isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
    const key = pair?.key as Node | undefined;
    if (key?.range) return key.range[0];
  }
  return offsetOf(document, path);
}
