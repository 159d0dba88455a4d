/** Which characters a font has a glyph for, read from its own table (OpenType 1.9, `cmap`, subtable formats 4 and 12). */
import { brotliDecompressSync, inflateSync } from "node:zlib";

/** The code points of a font in WOFF 1 or WOFF 2. Throws for any other file. */
export function lettersOf(font: Buffer): Set<number> {
  const table = cmapOf(font);
  const letters = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const subtable = table.subarray(table.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, letters);
    if (format === 12) addGroups(subtable, letters);
  }
  return letters;
}

function cmapOf(font: Buffer): Buffer {
  const signature = font.toString("latin1", 0, 4);
  const table = signature === "wOFF" ? fromWoff(font) : signature === "wOF2" ? fromWoff2(font) : undefined;
  if (table) return table;
  throw new Error(`This is no WOFF font with a table of characters: it begins with "${signature}".`);
}

/** WOFF 1: every table is compressed by itself, or stands as it is where that is no shorter. */
function fromWoff(font: Buffer): Buffer | undefined {
  for (let index = 0; index < font.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    if (font.toString("latin1", entry, entry + 4) !== "cmap") continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [number, number, number];
    const table = font.subarray(offset, offset + packed);
    return packed < length ? inflateSync(table) : table;
  }
  return undefined;
}

/** The places of these tables in the list of tags that WOFF 2 knows by number; the first three are looked at here. */
const known = { cmap: 0, glyf: 10, loca: 11 };
const ownTag = 63;

/** WOFF 2: one compressed stream of all tables in the order of the directory. */
function fromWoff2(font: Buffer): Buffer | undefined {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; at += 1) {
      byte = font[at] ?? 0;
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  let before = 0;
  let place: [number, number] | undefined;
  for (let index = 0; index < font.readUInt16BE(12); index += 1) {
    const flags = font[at] ?? 0;
    at += 1;
    const tag = flags & 63;
    if (tag === ownTag) at += 4;
    let length = number();
    // Outlines are transformed by default, other tables only where their version is not zero.
    const outlines = tag === known.glyf || tag === known.loca;
    if (outlines ? flags >> 6 !== 3 : flags >> 6 !== 0) length = number();
    if (tag === known.cmap) place = [before, before + length];
    before += length;
  }
  return place && brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...place);
}

/** Format 4: segments of the first plane; a glyph of number 0 is none. */
function addSegments(table: Buffer, letters: Set<number>): void {
  const size = table.readUInt16BE(6);
  const at = (part: number, segment: number): number => 14 + part * size + (part > 0 ? 2 : 0) + segment;
  for (let segment = 0; segment < size; segment += 2) {
    const [end, start, delta] = [0, 1, 2].map((part) => table.readUInt16BE(at(part, segment))) as [
      number,
      number,
      number,
    ];
    const offset = table.readUInt16BE(at(3, segment));
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : table.readUInt16BE(at(3, segment) + offset + (code - start) * 2);
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) letters.add(code);
    }
  }
}

/** Format 12: groups of all planes. */
function addGroups(table: Buffer, letters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) letters.add(code);
  }
}
