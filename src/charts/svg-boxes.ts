/** What a picture holds and where, read back from its SVG. For tests. */
import { measureText } from "./measure.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface TextBox extends Box {
  text: string;
  size: number;
  fill: string;
}

export interface Shape {
  tag: string;
  attributes: Record<string, string>;
}

/** Every element of an SVG with its own and its inherited attributes, and the text in it. */
export function elementsOf(svg: string): (Shape & { text: string })[] {
  const open: Record<string, string>[] = [];
  const elements: (Shape & { text: string })[] = [];
  for (const [, end, tag = "", list = "", empty, text = ""] of svg.matchAll(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    if (end) {
      open.pop();
      continue;
    }
    const own = Object.fromEntries([...list.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    if (own.d) own.d = absolutePath(own.d);
    const attributes = { ...open.at(-1), ...own };
    elements.push({ tag, attributes, text });
    if (!empty) open.push(attributes);
  }
  return elements;
}

/** A path with every step as `M` or `L` and its place in the picture, as tests read it best. */
function absolutePath(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([MmlhvLzZ])([^MmlhvLzZ]*)/g, (_, command: string, numbers: string) => {
    const [one = 0, two = 0] = numbers.trim().split(" ").map(Number);
    if (/z/i.test(command)) return "Z";
    const relative = command === command.toLowerCase();
    const across = command === "v" ? 0 : one;
    const down = command === "v" ? one : command === "h" ? 0 : two;
    [x, y] = relative ? [x + across, y + down] : [one, two];
    return `${/m/i.test(command) ? "M" : "L"}${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
  });
}

export const shapesOf = (svg: string, tag: string): Shape[] => elementsOf(svg).filter((element) => element.tag === tag);

/** How much of a text lies left of its place, by anchor. */
const shares: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/** The boxes of all texts, as wide as they are laid out for, from the top of capitals to the foot of a p. */
export function textBoxesOf(svg: string): TextBox[] {
  return elementsOf(svg)
    .filter(({ tag }) => tag === "text")
    .map(({ text, attributes }) => {
      const size = Number(attributes["font-size"]);
      const x = Number(attributes.x ?? 0);
      const y = Number(attributes.y ?? 0);
      const words = text
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"');
      const width = measureText(words, size, attributes["font-weight"] === "600");
      const left = x - width * (shares[attributes["text-anchor"] ?? "start"] ?? 0);
      return {
        text: words,
        size,
        fill: attributes.fill ?? "",
        left,
        right: left + width,
        top: y - size * 0.74,
        bottom: y + size * 0.22,
      };
    });
}

/** Whether two boxes share more than an edge. */
export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
