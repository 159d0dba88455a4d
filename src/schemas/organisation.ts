/** A body or a person that the record names. */
import { z } from "astro/zod";
import { edtf, rowFields, text } from "./fields.ts";

export const organisation = z.strictObject({
  id: rowFields.id,
  name: text.meta({ description: "The English name." }),
  name_zh: text.nullable().meta({ description: "The Chinese name; null where no source gives it." }),
  kind: text.meta({ description: "What it is, such as national ministry or company; person for people." }),
  place: text.nullish().meta({ description: "Its seat." }),
  date: edtf.nullish().meta({ description: "When it was founded; for a person the year of the office named." }),
  website: text.nullish().meta({ description: "The host name of its own site, such as wxioti.com." }),
  note: text.nullish().meta({ description: "A remark on the name or the row." }),
  statement: rowFields.statement,
  sources: rowFields.sources,
  confidence: rowFields.confidence,
  status: rowFields.status,
  conflict: rowFields.conflict,
});

export type Organisation = z.output<typeof organisation>;
