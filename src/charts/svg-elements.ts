/** Elements of an SVG picture as text, as short as can be. */

/** One element. */
export interface SvgElement {
  tag: "rect" | "circle" | "path" | "text";
  /** Where it is. */
  place: string;
  /** How it looks. Neighbours that look alike share a group. */
  look: string;
  /** Unescaped. */
  text?: string;
}

/** A piece of a path: a rectangle or circle by itself, or one step of a line. */
export type Subpath = Pick<SvgElement, "tag" | "place">;

/** Numbers as short as they can be, to a tenth of a pixel. */
export const short = (value: number): string => String(Math.round(value * 10) / 10 || 0);
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in XML, between tags and in quotation marks. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? "");

/** Writes elements in their order; neighbours that look alike share a group. */
export function svgOf(elements: readonly SvgElement[]): string {
  const runs: SvgElement[][] = [];
  for (const element of elements) {
    const run = runs.at(-1);
    if (run && run[0]?.look === element.look && element.look) run.push(element);
    else runs.push([element]);
  }
  return runs.map(serialise).join("");
}

/** An attribute, or nothing where its value is inherited. */
export const attribute = (name: string, value: string, inherited: string): string =>
  value === inherited ? "" : ` ${name}="${value}"`;

/** A path as the simplest element that draws it. */
export function shapeOf(path: readonly Subpath[]): Subpath {
  const [only, ...more] = path;
  if (only && more.length === 0 && only.tag !== "path") {
    const names = only.tag === "rect" ? ["x", "y", "width", "height"] : ["cx", "cy", "r"];
    const values = only.place.split(" ");
    return {
      tag: only.tag,
      place: names
        .map((name, index) => (values[index] === "0" && name.length === 1 ? "" : ` ${name}="${values[index]}"`))
        .join(""),
    };
  }
  return {
    tag: "path",
    place: ` d="${path.some(({ tag }) => tag !== "path") ? path.map(({ tag, place }) => (tag === "rect" ? rectPath(place) : place)).join("") : relativePath(path)}"`,
  };
}

/**
 * Steps of a line, each from where the last one ended: lines that repeat are then written alike and compress to almost
 * nothing. Each step is the difference of rounded places, so that no error adds up.
 */
function relativePath(path: readonly Subpath[]): string {
  let [x, y] = [0, 0];
  let start = [0, 0];
  return path
    .map(({ place }, index) => {
      if (place === "Z") {
        [x = 0, y = 0] = start;
        return "z";
      }
      const [left = 0, top = 0] = place.slice(1).split(" ").map(Number);
      const step = [short(left - x), short(top - y)];
      [x, y] = [left, top];
      if (place.startsWith("M")) {
        start = [left, top];
        return index === 0 ? place : `m${step.join(" ")}`;
      }
      return step[1] === "0" ? `h${step[0]}` : step[0] === "0" ? `v${step[1]}` : `l${step.join(" ")}`;
    })
    .join("");
}

function rectPath(place: string): string {
  const [x, y, width, height] = place.split(" ").map(Number);
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}

function serialise(run: readonly SvgElement[]): string {
  const [first] = run;
  if (!first) return "";
  const grouped = run.length > 1;
  const inner = run.map(({ tag, place, look, text }) => {
    const start = `<${tag}${place}${grouped ? "" : look}`;
    return text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${tag}>`;
  });
  return grouped ? `<g${first.look}>${inner.join("")}</g>` : inner.join("");
}
