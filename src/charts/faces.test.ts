import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { faces, hasLetters, headlineFace, lettered } from "./faces.ts";

describe("the faces of pictures", () => {
  it("have the letters of English, of money and of quotations", () => {
    const text = "Wuxi’s “IoT” – 2009 to 2026: CNY 5 million, 63% (café)";
    expect(hasLetters(text, "sans")).toBe(true);
    expect(hasLetters(text, "headline")).toBe(true);
  });

  it.each(["sans", "headline"] as const)("do not have every letter there is: %s", (face) => {
    for (const letter of ["无", "Ж", "→"]) expect(hasLetters(letter, face), letter).toBe(false);
  });

  it("are those that a canvas draws with, in two weights", () => {
    const context = createCanvas(10, 10).getContext("2d");
    const widthIn = (font: string): number => {
      context.font = font;
      return context.measureText("Wuxi figures 2026").width;
    };
    const widths = [`400 99px ${faces.sans}`, `600 99px ${faces.sans}`, `500 99px ${faces.headline}`, "500 99px None"];
    expect(new Set(widths.map(widthIn)).size).toBe(4);
  });

  it.each([
    ["Sensor network (传感网) in Wuxi", "Sensor network in Wuxi"],
    ["Sensor network 传感网, in Wuxi", "Sensor network, in Wuxi"],
    ["无锡物联网", ""],
    ["No Chinese (at all)", "No Chinese (at all)"],
  ])("leave out what they cannot draw: %s", (text, left) => {
    expect(lettered(text)).toBe(left);
    expect(hasLetters(lettered(text), "sans")).toBe(true);
  });

  it("set a headline in the sans where its own face lacks a letter", () => {
    expect(headlineFace("Wuxi’s cluster")).toBe("headline");
    expect(headlineFace("Größenwahn ×3")).toBe(hasLetters("ß×", "headline") ? "headline" : "sans");
    expect(headlineFace("无")).toBe("sans");
  });
});
