/** The part of a picture that Chart.js does not know by itself: hairlines under the marks and all text over them. */
import type { Plugin } from "chart.js";
import { isShown, type CommonLayout, type PlacedLine, type PlacedText } from "./layout.ts";
import type { Ink } from "./palette.ts";

/** Draws the lines of a layout under the marks and its texts over them. @param hidden pieces that a reader has switched off */
export function letteringOf(layout: CommonLayout, ink: Ink, hidden: ReadonlySet<number>): Plugin {
  const shown = (one: PlacedLine | PlacedText): boolean => isShown(one, hidden);
  return {
    id: "lettering",
    beforeDatasetsDraw: ({ ctx }) => {
      for (const { points, pairs, colour: token, width, dash } of layout.lines.filter(shown)) {
        ctx.strokeStyle = ink.colour(token);
        ctx.lineWidth = width;
        ctx.setLineDash(dash ?? []);
        ctx.beginPath();
        for (const [index, [x, y]] of points.entries()) {
          if (index === 0 || (pairs && index % 2 === 0)) ctx.moveTo(x, y);
          else ctx.lineTo(x, y);
        }
        ctx.stroke();
      }
      ctx.setLineDash([]);
    },
    afterDatasetsDraw: ({ ctx }) => {
      for (const text of layout.texts.filter(shown)) write(ctx, text, ink);
    },
  };
}

function write(
  ctx: CanvasRenderingContext2D,
  { text, x, y, anchor, size, bold, colour: token, halo }: PlacedText,
  ink: Ink,
): void {
  ctx.font = `${bold ? 600 : 400} ${size}px ${ink.font}`;
  ctx.textAlign = anchor === "middle" ? "center" : anchor;
  ctx.textBaseline = "alphabetic";
  if (halo) {
    ctx.strokeStyle = ink.colour("paper");
    ctx.lineWidth = 4;
    ctx.lineJoin = "round";
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = ink.colour(token);
  ctx.fillText(text, x, y);
}
