/** A milestone: something that happened on a date. */
import { z } from "astro/zod";
import { edtf, id, rowFields, text } from "./fields.ts";

/** Kinds of milestone; each is a lane of the timeline chart, in this order. */
export const milestoneKinds = [
  "designation",
  "policy",
  "event",
  "programme",
  "infrastructure",
  "company",
  "research",
  "statement",
] as const;

export const milestone = z.strictObject({
  id: rowFields.id,
  date: edtf.meta({ description: "When it happened, as precisely as the source says." }),
  date_meaning: text
    .nullish()
    .meta({ description: "What the date is where it is not that of the event, such as the date of the report." }),
  title: text.max(60).meta({ description: "A short name, up to 60 characters." }),
  kind: z.enum(milestoneKinds).meta({ description: "What sort of milestone it is." }),
  weight: z
    .number()
    .int()
    .min(0)
    .max(3)
    .meta({ description: "0 a remark, 1 minor, 2 main, 3 drawn and labelled in the main chart." }),
  same_event: id.nullish().meta({ description: "The milestone that tells the same event." }),
  statement: rowFields.statement,
  sources: rowFields.sources,
  confidence: rowFields.confidence,
  status: rowFields.status,
  conflict: rowFields.conflict,
});

export type Milestone = z.output<typeof milestone>;
