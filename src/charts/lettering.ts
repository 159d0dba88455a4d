/** The part of a picture that Chart.js does not know by itself: hairlines under the marks and all text over them. */
import type { Plugin } from "chart.js";
import type { CommonLayout, PlacedText } from "./layout.ts";
import { colour } from "./palette.ts";

/** Draws the lines of a layout under the marks and its texts over them. */
export function letteringOf(layout: CommonLayout): Plugin {
  return {
    id: "lettering",
    beforeDatasetsDraw: ({ ctx }) => {
      for (const { points, colour: token, width, dash } of layout.lines) {
        ctx.strokeStyle = colour(token);
        ctx.lineWidth = width;
        ctx.setLineDash(dash ?? []);
        ctx.beginPath();
        for (const [index, [x, y]] of points.entries()) {
          if (index === 0) ctx.moveTo(x, y);
          else ctx.lineTo(x, y);
        }
        ctx.stroke();
      }
      ctx.setLineDash([]);
    },
    afterDatasetsDraw: ({ ctx }) => {
      for (const text of layout.texts) write(ctx, text);
    },
  };
}

function write(
  ctx: CanvasRenderingContext2D,
  { text, x, y, anchor, size, bold, colour: token, halo }: PlacedText,
): void {
  ctx.font = `${bold ? 600 : 400} ${size}px var(--sans)`;
  ctx.textAlign = anchor === "middle" ? "center" : anchor;
  ctx.textBaseline = "alphabetic";
  if (halo) {
    ctx.strokeStyle = colour("paper");
    ctx.lineWidth = 4;
    ctx.strokeText(text, x, y);
  }
  ctx.fillStyle = colour(token);
  ctx.fillText(text, x, y);
}
