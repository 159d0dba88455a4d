/** A spec as an SVG picture, for a page or as a file of its own. */
import { formatShortDate } from "../lib/edtf.ts";
import { site } from "../site.ts";
import { describeChart, shortName } from "./describe.ts";
import { linesOf } from "./lines.ts";
import { measureText } from "./measure.ts";
import { paint } from "./paint.ts";
import { colour, declarations, type Token } from "./palette.ts";
import { sourceWords } from "./source-words.ts";
import { escapeXml } from "./svg-elements.ts";
import type { ChartSpec, PictureSpec } from "./spec.ts";

/** The widths of pictures in CSS pixels, for the full width of a page. */
export const pictureWidths = [288, 328, 380, 528, 640, 704, 944, 1196] as const;
/** And for a column of text: telephones, and the column itself. Between them few screens are, and each width weighs 1 kB. */
export const columnWidths = [288, 328, 380, 640] as const;
/** And for lists of charts, of which two stand side by side on a desk. */
export const listWidths = [288, 328, 380, 528, 640] as const;

/** Of the picture in a file of its own. */
const fileWidth = 640;
const margin = 24;
const fonts = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/**
 * Draws a chart as `<svg>` for use in a page, at its natural size. Colours and the font are the page's custom
 * properties (`--chart-1`, `--ink`, `--sans` ...). Without ids, so that pictures never clash.
 * @param width CSS pixels
 */
export function drawChart(spec: PictureSpec, width: number): string {
  const { inner, height, size } = paint(spec, width);
  return (
    `<svg class="chart-picture chart-picture-${width}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
    `aria-label="${escapeXml(shortName(spec))}" font-family="var(--sans)" font-size="${size}" fill="${colour("ink")}">${inner}</svg>`
  );
}

/** One line of the list to a numbered picture. */
export interface KeyEntry {
  number: number;
  /** The row's address, such as `milestones/zone-approved-2009-11-13`. */
  row: string;
  label: string;
  /** In few words, such as "13 Nov 2009". */
  date: string;
}

/**
 * What the numbers stand for in those pictures of a chart that carry numbers instead of labels: timelines, and milestones
 * under an axis, narrower than `labelledFrom`. Empty for a chart whose pictures all have their labels.
 */
export function chartKey(spec: ChartSpec): KeyEntry[] {
  if (spec.kind !== "timeline" && spec.kind !== "line") return [];
  const numbered = spec.kind === "timeline" ? spec.marks : spec.annotations;
  return numbered.map(({ number, row, date, label }) => ({
    number,
    row,
    label,
    date: formatShortDate(date),
  }));
}

/** A block of text from the top `y` down. */
interface Block {
  words: string;
  size: number;
  leading: number;
  bold: boolean;
  colour: Token;
}

/** The file `/charts/<id>.svg`: title, subtitle, picture, note and sources, in light and dark as the reader's system has it. */
export function standaloneSvg(spec: PictureSpec): string {
  const head = setBlocks(
    [
      { words: spec.title, size: 20, leading: 26, bold: true, colour: "ink" },
      { words: spec.subtitle, size: 14, leading: 20, bold: false, colour: "quiet" },
    ],
    margin,
  );
  const picture = paint(spec, fileWidth);
  const top = head.bottom + 16;
  const foot = setBlocks(footOf(spec), top + picture.height + 12);
  const height = Math.ceil(foot.bottom + margin - 8);
  const whole = fileWidth + margin * 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" role="img">`,
    `<title>${escapeXml(spec.title)}</title>`,
    `<desc>${escapeXml(describeChart(spec))}</desc>`,
    `<style>svg{--sans:${fonts};${declarations("light")};background:var(--paper)}`,
    `@media(prefers-color-scheme:dark){svg{${declarations("dark")}}}</style>`,
    `<rect width="100%" height="100%" fill="${colour("paper")}"/>`,
    `<g font-family="var(--sans)" fill="${colour("ink")}">${head.svg}`,
    `<g font-size="${picture.size}" transform="translate(${margin} ${top})">${picture.inner}</g>`,
    `${foot.svg}</g></svg>`,
    "",
  ].join("\n");
}

function footOf(spec: ChartSpec): Block[] {
  const small = { size: 12, leading: 17, bold: false, colour: "quiet" } as const;
  const words = `${sourceWords(spec)} ${site.name}, ${site.licence.name}.`;
  return [...(spec.note ? [{ words: spec.note, ...small }] : []), { words, ...small }];
}

/** Sets blocks of text below each other, each in as many lines as it takes. */
function setBlocks(blocks: Block[], top: number): { svg: string; bottom: number } {
  let y = top;
  const svg = blocks.flatMap(({ words, size, leading, bold, colour: token }) =>
    linesOf(words, fileWidth, (text) => measureText(text, size, bold)).map((line) => {
      y += leading;
      const weight = bold ? ' font-weight="600"' : "";
      return `<text x="${margin}" y="${y - Math.round((leading - size) / 2) - 2}" font-size="${size}"${weight} fill="${colour(token)}">${escapeXml(line)}</text>`;
    }),
  );
  return { svg: svg.join(""), bottom: y };
}
