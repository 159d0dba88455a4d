/** An observation: one figure that was counted, for one place and one period. */
import { z } from "astro/zod";
import { edtf, id, qualifier, rowFields, text } from "./fields.ts";
import { unit } from "./unit.ts";

/**
 * What a figure takes in. A series is one scope: figures of two scopes are never joined by a line. The words that the
 * source prints are kept in `scope_as_printed`.
 */
export const scopes = [
  "core-output",
  "core-revenue",
  "industry-revenue",
  "cluster-scale",
  "full-scope",
  "above-threshold",
  "business-revenue",
  "industry-scale",
  "market-value",
  "core-companies",
  "list-of-2021",
  "list-of-2022",
  "list-of-2024",
  "participants",
  "on-site",
  "online",
  "at-the-summit",
] as const;

export const observation = z.strictObject({
  id: rowFields.id,
  indicator: id.meta({
    description: "What is measured, such as iot-revenue; rows with one indicator and one scope are a series.",
  }),
  title: text.max(80).meta({ description: "What is counted, in words, up to 80 characters." }),
  area: text.meta({ description: "The place that it is counted for." }),
  period: edtf.meta({ description: "The year, month, day or span that it is counted for." }),
  value: z
    .number()
    .min(0, "A count cannot be negative.")
    .nullable()
    .meta({ description: "The figure, in the unit of the row; null is not stated." }),
  unit: unit.meta({ description: "What one of them is." }),
  qualifier: qualifier
    .nullish()
    .meta({ description: "How the source bounds the figure; empty where it prints it plain." }),
  scope: z.enum(scopes).nullish().meta({ description: "What is taken in; a series is one scope." }),
  scope_as_printed: text.nullish().meta({ description: "The words of the source for the scope." }),
  role: z
    .enum(["drawn", "rival", "repeat"])
    .default("drawn")
    .meta({ description: "Whether charts draw it, or it rivals or repeats a drawn row." }),
  statement: rowFields.statement,
  sources: rowFields.sources,
  confidence: rowFields.confidence,
  status: rowFields.status,
  conflict: rowFields.conflict,
});

export type Observation = z.output<typeof observation>;
