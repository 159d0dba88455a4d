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
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]))
    .default({})
    .meta({ description: "Which rows: field and value, or field and a list of values; all must hold." }),
  note: sentence.optional().meta({ description: "What a reader must know to read the picture rightly." }),
  sort: z.enum(["value", "-value", "date", "file"]).default("file").meta({
    description: "The order of the marks: largest last (value), largest first (-value), by date, or as in the file.",
  }),
};

/** Bars from zero, lying, one for each row or each named field of a row. */
const bar = z.strictObject({
  ...common,
  kind: z.literal("bar").meta({ description: "Bars from zero." }),
  x: valueField.meta({
    description: "The field with the value, such as amount; or several fields of one row with their labels.",
  }),
  label: z.string().default("title").meta({ description: "The field whose text stands beside a bar." }),
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
  annotations: annotations.optional().meta({
    description: "Milestones under the axis: { weight: 3 }, or a list of ids or of { id, label }.",
  }),
});

export const chart = z.discriminatedUnion("kind", [bar, timeline, line]);

export type Chart = z.output<typeof chart>;
