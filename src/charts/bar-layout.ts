/** Where bars, their labels and their values stand. */
import {
  boundLines,
  labelTexts,
  leading,
  thickness,
  valueOffset,
  valueText,
  valueWords,
  zeroLine,
  type Bar,
} from "./bar-lettering.ts";
import { labelSize, type CommonLayout, type Measure } from "./layout.ts";
import { linesOf } from "./lines.ts";
import type { BarSpec } from "./spec.ts";

export interface BarLayout extends CommonLayout {
  kind: "bar";
  /** The value at the right edge of the plot; its left edge is zero. */
  most: number;
  thickness: number;
}

/** Between a label and its bar. */
const gap = 8;
/** The share of the width beyond which labels stand above the bars, or are set in lines. */
const widestColumn = 0.45;

/** Lays out a bar chart: labels at the left, on a picture under 400 px above the bars. */
export function barLayout(spec: BarSpec, width: number, measure: Measure): BarLayout {
  const size = labelSize(width);
  const grid = gridOf(spec, width, size, measure);
  const { above, column, pitch, top } = grid;
  const scale = pixelsPerUnit(spec, width - column, size, measure);
  const most = Math.max(...spec.marks.map((mark) => mark.value)) || 1;
  const bottom = top + pitch * spec.marks.length;
  const bars = spec.marks.map((mark, index): Bar => {
    return {
      mark,
      label: grid.labels[index] ?? [],
      end: column + mark.value * scale,
      middle: top + pitch * (index + 0.5),
    };
  });
  return {
    kind: "bar",
    width,
    height: Math.ceil(bottom),
    size,
    most,
    thickness,
    spots: bars.map(({ end, middle }) => ({ x: Math.max(column, end - thickness / 2), y: middle })),
    plot: { left: column, top, right: column + most * scale, bottom },
    texts: [...bars.flatMap((bar) => labelTexts(bar, size, above)), ...bars.map((bar) => valueText(bar, size))],
    lines: [...(above ? [] : [zeroLine(column, bottom)]), ...bars.flatMap(boundLines)],
  };
}

/** How labels and bars share the picture. */
interface Grid {
  /** Labels stand above the bars and not at their left. */
  above: boolean;
  labels: string[][];
  /** Where the bars begin. */
  column: number;
  /** From one bar to the next. */
  pitch: number;
  /** Where the first bar's share of the height begins. */
  top: number;
}

function gridOf(spec: BarSpec, width: number, size: number, measure: Measure): Grid {
  const text = (words: string): number => measure(words, size, false);
  const above = width < 400;
  const labels = spec.marks.map((mark) => linesOf(mark.label, above ? width : width * widestColumn, text));
  const block = Math.max(...labels.map((lines) => lines.length)) * leading;
  if (!above) {
    return {
      above,
      labels,
      column: Math.ceil(Math.max(...labels.flat().map(text))) + gap,
      pitch: Math.max(36, block + 12),
      top: 0,
    };
  }
  const pitch = block + thickness + 16;
  return { above, labels, column: 0, pitch, top: block + 4 + thickness / 2 - pitch / 2 };
}

/** The largest scale at which every bar and the value at its end fit. */
function pixelsPerUnit(spec: BarSpec, room: number, size: number, measure: Measure): number {
  const scales = spec.marks
    .filter(({ value }) => value > 0)
    .map((mark) => {
      return (room - valueOffset(mark) - measure(valueWords(mark), size, true)) / mark.value;
    });
  return scales.length > 0 ? Math.min(...scales) : 1;
}
