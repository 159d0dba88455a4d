/** A national cluster of advanced manufacturing, as one of the lists names it. */
import { z } from "astro/zod";
import { edtf, rowFields, text } from "./fields.ts";

export const cluster = z.strictObject({
  id: rowFields.id,
  list: z.enum(["25 of 2021", "45 of 2022", "80 of 2024"]).meta({ description: "The list on which it first stands." }),
  date: edtf.meta({ description: "The date of that list." }),
  name: text.meta({ description: "The English name." }),
  name_zh: text.nullable().meta({ description: "The Chinese name." }),
  name_by: z.literal("us").nullish().meta({
    description:
      "us where the English name is our translation, or the Chinese one is put together by us from city and field.",
  }),
  cities: z.array(text).min(1).meta({ description: "The cities that it names." }),
  cities_zh: z.array(text).meta({ description: "The same cities in Chinese." }),
  province: text.meta({ description: "The province or municipality." }),
  province_zh: text.nullish().meta({ description: "The same in Chinese." }),
  field: text.meta({ description: "The field of industry." }),
  field_by: z.literal("us").nullish().meta({
    description:
      "us where the field is assigned by us from the name, since the sources give fields for the whole list only.",
  }),
  batch: z.enum(["first", "second"]).nullish().meta({ description: "The batch of 2021 in which it won." }),
  rank_in_batch: z
    .number()
    .int()
    .positive()
    .nullish()
    .meta({ description: "Its place in that batch, where a source gives it." }),
  in_45_of_2022: z.boolean().nullish().meta({ description: "Whether it also stands on the list of 2022." }),
  note: text.nullish().meta({ description: "A remark on the row." }),
  statement: rowFields.statement,
  sources: rowFields.sources,
  confidence: rowFields.confidence,
  status: rowFields.status,
  conflict: rowFields.conflict,
});

export type Cluster = z.output<typeof cluster>;
