/** The marks of a chart, each with the row that it stands for. */
import type { Measure } from "../schemas/measure.ts";
import type { Unit } from "../schemas/unit.ts";
import type { Span } from "./decimal-year.ts";

/** What every mark carries of its row. */
interface CommonMark {
  /** The row's address, such as `measures/wuxi-2019-platform-3m`. */
  row: string;
  label: string;
  /** EDTF, or null where the row has none. */
  date: string | null;
  status: Measure["status"];
  confidence: Measure["confidence"];
  /** Ids of sources. */
  sources: string[];
}

/** One bar. */
export interface BarMark extends CommonMark {
  /** The field with the value. */
  field: string;
  /** In the unit of the spec; never negative. */
  value: number;
  qualifier: string | null;
  /** What is taken in, where the dataset says so: only values of one scope are compared. */
  scope: string | null;
  /** Which of the named fields of several rows it is, from 0 to 3; the fields of one row are one series. */
  series: number;
}

/** One dot on its own line. */
export interface DotMark extends CommonMark {
  /** In the unit of the spec; not negative, and on a log scale above zero. */
  value: number;
  qualifier: string | null;
  /** The key of its group; empty where the chart has none. */
  group: string;
  /** What is taken in, where the dataset says so: only values of one scope are compared. */
  scope: string | null;
  /** Whether rows of its dataset have a date and this one has none. */
  undated: boolean;
}

/** One row of a table that has no picture. */
export interface TableMark extends CommonMark {
  value: number;
  unit: Unit | null;
  qualifier: string | null;
}

/** One dated row on a lane. */
export interface TimelineMark extends CommonMark, Span {
  date: string;
  /** Decimal year of the mark: the middle of what the date takes in. */
  position: number;
  /** The key of its lane. */
  lane: string;
  /** 0 to 3; 1 where the dataset knows no weight. */
  weight: number;
  statement: string;
  /** From 1, by date: the number at the mark where the picture has no room for its label. */
  number: number;
}

/** One value over its year or period. */
export interface LineMark extends CommonMark, Span {
  date: string;
  value: number;
  qualifier: string | null;
  /** Decimal year of the mark: the middle of its period. */
  position: number;
  /** Which of the pieces it belongs to. */
  piece: number;
  /** Whether its period is another than one whole year: it is hollow and never joined. */
  part: boolean;
}

/** A milestone under the axis. */
export interface Annotation extends Span {
  row: string;
  /** Short words. */
  label: string;
  date: string;
  position: number;
  /** From 1, by date. */
  number: number;
}

/** A row that the chart is about but cannot draw. It stays in the table. */
export interface UndrawnRow {
  row: string;
  label: string;
  date: string | null;
  lane?: string;
  statement?: string;
  confidence: Measure["confidence"];
  sources: string[];
  /** Why it is not drawn, such as "not stated". */
  reason: string;
}
