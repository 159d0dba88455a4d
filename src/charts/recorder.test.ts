import { describe, expect, it } from "vitest";
import { Recorder } from "./recorder.ts";

const recorder = (): Recorder => new Recorder(100, 50, { fontSize: 12, fill: "var(--ink)" });

describe("a recorder", () => {
  it("writes rectangles and circles as such, rounded to a tenth", () => {
    const context = recorder();
    context.fillStyle = "var(--chart-1)";
    context.beginPath();
    context.rect(0, 10, 33.333, 20);
    context.fill();
    context.beginPath();
    context.arc(5, 5.55, 4);
    context.fill();
    expect(context.svg()).toBe(
      '<g fill="var(--chart-1)"><rect y="10" width="33.3" height="20"/><circle cx="5" cy="5.6" r="4"/></g>',
    );
  });

  it("gives a filled shape its edge", () => {
    const context = recorder();
    context.fillStyle = "var(--paper)";
    context.strokeStyle = "var(--chart-1)";
    context.lineWidth = 1.5;
    context.beginPath();
    context.arc(5, 5, 4);
    context.fill();
    context.stroke();
    expect(context.svg()).toBe(
      '<circle cx="5" cy="5" r="4" fill="var(--paper)" stroke="var(--chart-1)" stroke-width="1.5"/>',
    );
  });

  it("writes text as text, leaves out what is inherited and escapes the rest", () => {
    const context = recorder();
    context.fillStyle = "var(--ink)";
    context.font = "400 12px var(--sans)";
    context.fillText('R&D < "5"', 1, 2);
    context.font = "600 13px var(--sans)";
    context.textAlign = "end";
    context.fillText("5", 9, 2);
    expect(context.svg()).toBe(
      '<text x="1" y="2">R&amp;D &lt; &quot;5&quot;</text><text x="9" y="2" font-size="13" font-weight="600" text-anchor="end">5</text>',
    );
  });

  it("keeps the order of what is drawn", () => {
    const context = recorder();
    for (const fill of ["var(--rule)", "var(--chart-1)", "var(--rule)"]) {
      context.fillStyle = fill;
      context.beginPath();
      context.rect(1, 1, 2, 2);
      context.fill();
    }
    expect([...context.svg().matchAll(/fill="([^"]+)"/g)].map(([, fill]) => fill)).toEqual([
      "var(--rule)",
      "var(--chart-1)",
      "var(--rule)",
    ]);
  });

  it("takes its state back", () => {
    const context = recorder();
    context.save();
    context.fillStyle = "var(--chart-2)";
    context.restore();
    expect(context.fillStyle).toBe("black");
  });

  it("draws nothing for a transparent fill", () => {
    const context = recorder();
    context.fillStyle = "transparent";
    context.beginPath();
    context.rect(1, 1, 2, 2);
    context.fill();
    expect(context.svg()).toBe("");
  });

  it("closes a path, and draws dashes until they end", () => {
    const context = recorder();
    const corner = (): void => {
      context.beginPath();
      context.moveTo(1, 1);
      context.lineTo(2, 2);
    };
    context.setLineDash([1, 4]);
    corner();
    context.stroke();
    context.setLineDash([]);
    corner();
    context.closePath();
    context.stroke();
    expect(context.svg()).toBe(
      '<path d="M1 1l1 1" fill="none" stroke="black" stroke-dasharray="1 4"/><path d="M1 1l1 1z" fill="none" stroke="black"/>',
    );
  });
});
