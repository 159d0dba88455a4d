/** How far colours are apart, as people see them. The tests of the palette compute with it. */

type Triple = [number, number, number];
type Vision = "full" | "protan" | "deutan" | "tritan";

/** What a colour becomes without one kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const lost: Record<Vision, readonly [Triple, Triple, Triple]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const visions = Object.keys(lost) as Vision[];

/** The contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The CIE76 distance of two colours `#rrggbb` in CIELAB (D65), as seen with this vision. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [lab(seen(linear(one), vision)), lab(seen(linear(other), vision))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function linear(hex: string): Triple {
  return [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linear(hex));
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function seen(colour: Triple, vision: Vision): Triple {
  return lost[vision].map((row) => Math.min(1, Math.max(0, dot(row, colour)))) as Triple;
}

function lab(colour: Triple): Triple {
  const x = dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047;
  const y = dot([0.2126729, 0.7151522, 0.072175], colour);
  const z = dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883;
  const root = (share: number): number => (share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116);
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}
