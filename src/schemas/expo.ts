/** One edition of the Wuxi expo. Its figures are observations, whose period is the date of the edition. */
import { z } from "astro/zod";
import { edtf, rowFields, text } from "./fields.ts";

export const expo = z.strictObject({
  id: rowFields.id,
  date: edtf.meta({ description: "When it was held: a year, a day, or first and last day with a slash." }),
  date_meaning: text.nullish().meta({ description: "How an end that no source prints was counted." }),
  name: text.meta({ description: "The name of that year." }),
  place: text.meta({ description: "Where it was held." }),
  edition: z
    .number()
    .int()
    .positive()
    .nullish()
    .meta({ description: "Which edition under the World name it was, where a source counts." }),
  theme: text.nullish().meta({ description: "Its theme in English." }),
  theme_by: z.literal("us").nullish().meta({ description: "us where the English theme is our translation." }),
  theme_zh: text.nullish().meta({ description: "Its theme in Chinese." }),
  note: text.nullish().meta({ description: "A remark on the row." }),
  statement: rowFields.statement,
  sources: rowFields.sources,
  confidence: rowFields.confidence,
  status: rowFields.status,
  conflict: rowFields.conflict,
});

export type Expo = z.output<typeof expo>;
