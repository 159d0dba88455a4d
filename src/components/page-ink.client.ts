/** The page's colours and font as values, since a canvas knows no custom properties. */
import { tokens, type Ink } from "../charts/palette.ts";

/** The ink of an element as the reader's theme, or the reader's own choice of colours, has it now. */
export function inkOf(element: HTMLElement): Ink {
  const probe = document.createElement("span");
  probe.className = "chart-probe";
  element.append(probe);
  const found = new Map(
    tokens.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return {
    colour: (token) => found.get(token) ?? "",
    font: getComputedStyle(element).getPropertyValue("--sans") || "sans-serif",
  };
}
