/** A chart: one file of `content/charts/`. */
import { z } from "astro/zod";
import { id, sentence, text } from "./fields.ts";

/** A field of the dataset, or several fields of the same row, each with the words that stand beside its mark. */
const valueField = z.union([
  id.or(z.string().regex(/^[a-z_]+$/)),
  z
    .array(z.strictObject({ field: z.string(), label: text }))
    .min(2, "Name one field as text, or at least two in a list."),
]);

const common = {
  title: text
    .max(90)
    .meta({ description: "The finding, up to 90 characters. Numbers in it are checked against the rows." }),
  subtitle: text.max(140).meta({ description: "Measure, place, period and unit." }),
  description: sentence.optional().meta({
    description:
      "A visible paragraph: trend, first, last, highest, lowest, anything odd. Written from the rows where left out.",
  }),
  data: z.string().meta({ description: "The dataset, such as measures." }),
  where: z
    .record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]),
    )
    .default({})
    .meta({
      description: "Which rows: field and value, or field and a list of values; all must hold. null is not stated.",
    }),
  note: sentence.optional().meta({ description: "What a reader must know to read the picture rightly." }),
  sort: z.enum(["value", "-value", "date", "file"]).default("file").meta({
    description: "The order of the marks: largest last (value), largest first (-value), by date, or as in the file.",
  }),
};

/** Short words at the marks where those of the rows are too long or do not tell the marks apart. */
const labels = z.record(z.string(), text.max(60)).optional().meta({
  description:
    "Other words at some marks, by row id, up to 60 characters. A number in them must stand in the row itself.",
});

/** A key of dot plots that somebody may write in another kind: what is wrong, and what would work. */
const noScale = (what: string) =>
  z
    .unknown()
    .optional()
    .refine(
      (scale) => scale === undefined,
      `${what} from zero, so that lengths can be compared. Take "scale" out, or write kind: dot.`,
    )
    .meta({ description: "Not a key of this kind: only a dot plot can have a log scale." });

/** Bars from zero, lying, one for each row or each named field of a row. */
const bar = z.strictObject({
  ...common,
  kind: z.literal("bar").meta({ description: "Bars from zero." }),
  x: valueField.meta({
    description: "The field with the value, such as amount; or several fields of one row with their labels.",
  }),
  label: z.string().default("title").meta({ description: "The field whose text stands beside a bar." }),
  labels,
  scale: noScale("Bars are drawn"),
});

/** Dots on an axis of values, one line for each row. */
const dot = z.strictObject({
  ...common,
  kind: z.literal("dot").meta({ description: "Dots on an axis of values, a line for each row." }),
  x: z.string().meta({ description: "The field with the value, such as amount." }),
  label: z.string().default("title").meta({ description: "The field whose text stands at a line." }),
  labels,
  group: z.string().optional().meta({
    description: "The field that puts lines under a heading each, such as level.",
  }),
  scale: z.enum(["linear", "log"]).default("linear").meta({
    description:
      "linear: from zero; log: each gridline is ten times the one before, for values from 1 to 500 and more.",
  }),
});

/** A table without a picture, for values that nothing may compare. */
const table = z.strictObject({
  ...common,
  kind: z.literal("table").meta({ description: "A table alone, each row with its own unit." }),
  x: z.string().default("value").meta({ description: "The field with the value." }),
  label: z.string().default("title").meta({ description: "The field whose text says what is counted." }),
  labels,
});

/** Dated rows on lanes, one lane for each value of `group`. */
const timeline = z.strictObject({
  ...common,
  kind: z.literal("timeline").meta({ description: "Dated rows on lanes." }),
  x: z.string().default("date").meta({ description: "The field with the date." }),
  label: z.string().default("title").meta({ description: "The field whose text stands beside a mark." }),
  group: z.string().default("kind").meta({ description: "The field that gives the lanes." }),
});

/** Milestones below the axis: those of a weight, or some by id, each with its own short words where it needs them. */
const annotations = z.union([
  z.strictObject({ weight: z.number().int().min(1).max(3) }),
  z.array(z.union([id, z.strictObject({ id, label: text.max(40) })])).min(1),
]);

/** Values over years. A line joins only what counts the same thing. */
const line = z.strictObject({
  ...common,
  kind: z.literal("line").meta({ description: "Values over years, from zero." }),
  x: z.string().default("period").meta({ description: "The field with the year or period." }),
  y: z.string().default("value").meta({ description: "The field with the value." }),
  group: z.string().optional().meta({
    description: "The field that says what is counted, such as scope. Where it changes, the line breaks.",
  }),
  series: z
    .array(z.record(z.string(), text.max(40)))
    .min(1)
    .optional()
    .meta({
      description:
        "At most four series, each a colour and a shape: values of group with the words that stand at their piece. Values of one series are not joined either.",
    }),
  join: z.boolean().default(true).meta({
    description: "false: points alone, for figures that must not be joined, such as bounds beside exact ones.",
  }),
  scale: noScale("Lines are drawn"),
  annotations: annotations.optional().meta({
    description: "Milestones under the axis: { weight: 3 }, or a list of ids or of { id, label }.",
  }),
});

export const chart = z.discriminatedUnion("kind", [bar, dot, line, timeline, table]);

export type Chart = z.output<typeof chart>;
