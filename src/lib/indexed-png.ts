/** Pixels as a PNG file with a table of at most 256 colours: a third of the bytes of one in full colour (PNG, third edition). */
import { crc32, deflateSync } from "node:zlib";

/** A picture: four bytes a pixel (red, green, blue, and opacity, which is taken as full). */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

const most = 256;

/** The file. Where there are more colours, the most frequent stay, and each other one becomes the nearest of those. */
export function indexedPng({ width, height, data }: Pixels): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const places = placesOf(tallyOf(pixels));
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let index = 0, at = 0; index < pixels.length; index += 1, at += 1) {
    // Each row begins with the number of its filter: none.
    if (index % width === 0) at += 1;
    const pixel = pixels[index] as number;
    if (pixel !== last) {
      place = places.get(pixel) ?? 0;
      last = pixel;
    }
    rows[at] = place;
  }
  const table = [...places].slice(0, most).map(([colour]) => channelsOf(colour));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", headOf(width, height)),
    chunk("PLTE", Buffer.from(table.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How often each colour occurs, counted by runs. */
function tallyOf(pixels: Uint32Array): Map<number, number> {
  const tally = new Map<number, number>();
  let start = 0;
  for (let index = 1; index <= pixels.length; index += 1) {
    const colour = pixels[start] as number;
    if (pixels[index] === colour) continue;
    tally.set(colour, (tally.get(colour) ?? 0) + index - start);
    start = index;
  }
  return tally;
}

/** The place of each colour in the table; those of the table come first. */
function placesOf(tally: Map<number, number>): Map<number, number> {
  const colours = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = colours.slice(0, most);
  const table = kept.map(channelsOf);
  const others = colours.slice(most).map((colour): [number, number] => [colour, nearest(channelsOf(colour), table)]);
  return new Map([...kept.map((colour, place): [number, number] => [colour, place]), ...others]);
}

function nearest(colour: readonly number[], table: readonly (readonly number[])[]): number {
  const distances = table.map((other) =>
    other.reduce((sum, value, index) => sum + (value - (colour[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue of a pixel, whichever end its bytes begin at. */
function channelsOf(colour: number): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = new Uint8Array(Uint32Array.of(colour).buffer);
  return [red, green, blue];
}

/** Eight bits a pixel, colour by table, no interlacing. */
function headOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return head;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
