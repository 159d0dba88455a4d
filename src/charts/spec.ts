/** A chart as data: what is drawn, without a pixel. Plain JSON; the picture, the words, the table and the files come from it. */
import { formatShortDate } from "../lib/edtf.ts";
import { shortPublisher } from "../lib/row-words.ts";
import type { Chart } from "../schemas/chart.ts";
import type { Milestone } from "../schemas/milestone.ts";
import type { Source } from "../schemas/source.ts";
import type { Unit } from "../schemas/unit.ts";
import { barSpec } from "./bar-spec.ts";
import { dotSpec } from "./dot-spec.ts";
import { lineSpec } from "./line-spec.ts";
import type { Annotation, BarMark, DotMark, LineMark, TableMark, TimelineMark, UndrawnRow } from "./marks.ts";
import { selectRows, type Row } from "./selection.ts";
import { tableSpec } from "./table-spec.ts";
import { timelineSpec } from "./timeline-spec.ts";

export { ChartProblem } from "./problem.ts";

/** What every spec has. */
export interface CommonSpec {
  id: string;
  title: string;
  subtitle: string;
  /** The editor's own paragraph, or null. */
  description: string | null;
  note: string | null;
  /** The dataset. */
  data: string;
  /** The field whose text stands at a mark, or `case` where the chart has words of its own. */
  labelField: string;
  undrawn: UndrawnRow[];
  /** The sources of the rows, each once, in the order of the marks. */
  sources: { id: string; name: string }[];
}

export interface BarSpec extends CommonSpec {
  kind: "bar";
  unit: Unit;
  /** The fields with the values, with the words that the chart gives them where it names several. */
  series: { field: string; label: string }[];
  marks: BarMark[];
}

export interface DotSpec extends CommonSpec {
  kind: "dot";
  unit: Unit;
  valueField: string;
  groupField: string | null;
  /** The headings in their order; one without words where there is no group. */
  groups: { key: string; label: string }[];
  scale: "linear" | "log";
  /** In the order of the groups. */
  marks: DotMark[];
}

export interface TimelineSpec extends CommonSpec {
  kind: "timeline";
  unit: null;
  /** The field that gives the lanes. */
  laneField: string;
  lanes: { key: string; label: string }[];
  /** By date. */
  marks: TimelineMark[];
}

export interface LineSpec extends CommonSpec {
  kind: "line";
  unit: Unit;
  /** The fields with the period, the value and what is counted. */
  dateField: string;
  valueField: string;
  groupField: string | null;
  /** false: the marks stand alone, and where what is counted changes needs no sign. */
  join: boolean;
  /** What is counted, each once, by time: a line joins marks of one piece only. `series` is its colour and shape, from 0 to 3. */
  pieces: { key: string; label: string; series: number }[];
  /** By date. */
  marks: LineMark[];
  annotations: Annotation[];
}

/** Unlike things, each with its own unit: a table and no picture. */
export interface TableSpec extends CommonSpec {
  kind: "table";
  unit: null;
  valueField: string;
  marks: TableMark[];
}

/** What a picture can be drawn of. */
export type PictureSpec = BarSpec | DotSpec | LineSpec | TimelineSpec;
export type ChartSpec = PictureSpec | TableSpec;

/** Whether a chart has a picture, and with it files of one. */
export const hasPicture = (spec: ChartSpec): spec is PictureSpec => spec.kind !== "table";

/**
 * Turns a chart and its rows into what is drawn. Throws a ChartProblem where that cannot be done.
 * @param id the chart's name, which is that of its file
 * @param rows the rows of the dataset that `chart.data` names; undefined where there is no such dataset
 * @param sources the rows of `sources`, for their names; without them the ids stand in
 * @param milestones the rows of `milestones`, for annotations
 */
export function chartSpec(
  id: string,
  chart: Chart,
  rows: readonly object[] | undefined,
  sources: readonly Source[] = [],
  milestones: readonly Milestone[] = [],
): ChartSpec {
  const selected = selectRows(chart, rows);
  const head = {
    id,
    title: chart.title,
    subtitle: chart.subtitle,
    description: chart.description ?? null,
    note: chart.note ?? null,
    data: chart.data,
    labelField: labelFieldOf(chart),
    sources: namesOf(selected, sources),
  };
  switch (chart.kind) {
    case "bar":
      return { ...head, ...barSpec(chart, selected) };
    case "dot":
      return { ...head, ...dotSpec(chart, selected) };
    case "table":
      return { ...head, ...tableSpec(chart, selected) };
    case "timeline":
      return { ...head, ...timelineSpec(chart, selected) };
    case "line":
      return { ...head, ...lineSpec(chart, selected, milestones) };
  }
}

function labelFieldOf(chart: Chart): string {
  if (chart.kind === "line") return chart.x;
  return "labels" in chart && chart.labels ? "case" : chart.label;
}

function namesOf(rows: readonly Row[], sources: readonly Source[]): CommonSpec["sources"] {
  const ids = new Set(rows.flatMap((row) => (row.sources ?? []) as string[]));
  return [...ids].map((id) => ({ id, name: nameOf(sources.find((source) => source.id === id)) ?? id }));
}

/** A source in few words: its publisher without what stands in brackets, and its date: "China Daily, 7 Sep 2019". */
function nameOf(source: Source | undefined): string | undefined {
  return (
    source &&
    [shortPublisher(source.publisher), source.published && formatShortDate(source.published)].filter(Boolean).join(", ")
  );
}
