/** Draws the sums of some rows as dots. This is the heavy part of the page: Chart.js and the layout of charts. */
import { dotLayout } from "../charts/dot-layout.ts";
import { dotsOfRows, mostDots, nameOfDots, type ChosenRow } from "../charts/dots-of-rows.ts";
import { pictureOf } from "../charts/picture.ts";
import { slug } from "../lib/measure-facets.ts";
import { amountKinds, kindHeading } from "../lib/measure-groups.ts";
import type { MeasureRow } from "./measure-rows.client.ts";

const headings = amountKinds.map((kind) => ({ key: slug(kind), label: kindHeading(kind) }));

/** Puts the picture into its frame, and gives back in words what is not drawn. */
export function drawRows(frame: HTMLElement, rows: readonly MeasureRow[], width: number): string {
  const chosen = rows.flatMap(chosenRow);
  frame.replaceChildren();
  if (chosen.length === 0)
    return "None of the measures that are shown names a sum in yuan above zero, so there is nothing to draw.";
  if (chosen.length > mostDots)
    return `${chosen.length} sums are too many for a picture. Filter to at most ${mostDots}.`;
  const spec = dotsOfRows(chosen, headings);
  const layout = dotLayout(spec, width, measureIn(frame));
  const { inner, height, size } = pictureOf(spec, layout);
  frame.append(svgOf(inner, width, height, size, nameOfDots(spec)));
  const apart = spec.groups.length > 1 ? "Sums of unlike kinds stand under headings of their own. " : "";
  return `${apart}${undrawnWords(rows)}The tables below hold the same values, with their sources.`;
}

/** How many rows are not drawn, and why: a scale of powers of ten has no place for zero. */
function undrawnWords(rows: readonly MeasureRow[]): string {
  const sums = rows.map(millionOf);
  const told = (count: number, why: string): string => (count > 0 ? `Not drawn, since ${why}: ${count}. ` : "");
  return (
    told(sums.filter((million) => million === undefined).length, "they name no sum in yuan") +
    told(sums.filter((million) => million === 0).length, "their sum is zero")
  );
}

const sumIn = ({ row }: MeasureRow): HTMLElement | null => row.querySelector<HTMLElement>("[data-million]");

/** The sum of a row in CNY million, or undefined where it names none in yuan. */
function millionOf(row: MeasureRow): number | undefined {
  const { million } = sumIn(row)?.dataset ?? {};
  return million === undefined ? undefined : Number(million);
}

/** A row as the page has it, or nothing where it names no sum that can be drawn. */
function chosenRow(one: MeasureRow): ChosenRow[] {
  const { id, row, facets } = one;
  const { qualifier, status } = sumIn(one)?.dataset ?? {};
  const million = millionOf(one);
  if (!million) return [];
  return [
    {
      row: `measures/${id}`,
      label: row.querySelector("[data-field=title]")?.textContent?.trim() ?? id,
      value: million,
      qualifier: qualifier ?? null,
      status: (status ?? "reported") as ChosenRow["status"],
      group: facets.kind,
      undated: facets.year === "undated",
    },
  ];
}

/** The widths of texts in the reader's own face. */
function measureIn(element: HTMLElement): (text: string, size: number, bold: boolean) => number {
  const face = getComputedStyle(element).fontFamily;
  const context = document.createElement("canvas").getContext("2d");
  return (text, size, bold) => {
    if (!context) return text.length * size * 0.7;
    context.font = `${bold ? 600 : 400} ${size}px ${face}`;
    return context.measureText(text).width;
  };
}

function svgOf(inner: string, width: number, height: number, size: number, name: string): SVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const markup = `<svg xmlns="${namespace}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="var(--sans)" font-size="${size}" fill="var(--ink)">${inner}</svg>`;
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
  const svg = document.importNode(parsed, true) as unknown as SVGElement;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return svg;
}
