/**
 * The colours of charts, the only place in which they stand as numbers; everywhere else they are `var(--token)`.
 *
 * Marks differ from the ground by 3:1 and text by 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3), in both themes, and any two
 * marks by a CIE76 distance of 15 as people with protanopia, deuteranopia and tritanopia see them. A test computes it.
 */

export const tokens = ["paper", "ink", "quiet", "rule", "chart-1", "chart-2", "chart-3", "chart-4"] as const;
export type Token = (typeof tokens)[number];

/** Colours by theme and token, as `#rrggbb`. */
export const palette: Record<"light" | "dark", Record<Token, string>> = {
  light: {
    paper: "#fbf9f5",
    ink: "#1a1d21",
    quiet: "#555a62",
    rule: "#ddd7cb",
    "chart-1": "#0c5b62",
    "chart-2": "#b98112",
    "chart-3": "#6b4e8c",
    "chart-4": "#5c6f2e",
  },
  dark: {
    paper: "#14171a",
    ink: "#ebe7df",
    quiet: "#a8acb1",
    rule: "#33383d",
    "chart-1": "#6cc3c9",
    "chart-2": "#e0b354",
    "chart-3": "#bfa3e6",
    "chart-4": "#b3c77a",
  },
};

/** The red of the mark and of labels on light paper. It is never data, so no chart names it. */
export const sealRed = "#b5301c";

/** A token as the value of an attribute or a property. */
export const colour = (token: Token): string => `var(--${token})`;

/** How a painter writes colours and the font: as custom properties in SVG, as values on a canvas, which knows no properties. */
export interface Ink {
  colour: (token: Token) => string;
  /** A list of font families as in CSS. */
  font: string;
}

/** The ink of pictures in a page: the page's own custom properties. */
export const pageInk: Ink = { colour, font: "var(--sans)" };

/** The tokens of a theme as CSS declarations: `--paper:#fbf9f5;--ink:#1a1d21;…`. */
export const declarations = (theme: "light" | "dark"): string =>
  tokens.map((token) => `--${token}:${palette[theme][token]}`).join(";");
