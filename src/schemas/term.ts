/** A term of the glossary. */
import { z } from "astro/zod";
import { rowFields, text } from "./fields.ts";

export const term = z.strictObject({
  id: rowFields.id,
  term: text.meta({ description: "The English term." }),
  term_zh: text.nullable().meta({ description: "The Chinese term; null where no source gives it." }),
  abbreviation: text.nullish().meta({ description: "Its abbreviation, such as IoT." }),
  note: text.nullish().meta({ description: "A remark; it says so where the explanation is ours and not a source’s." }),
  statement: rowFields.statement,
  sources: rowFields.sources,
  confidence: rowFields.confidence,
  status: rowFields.status,
  conflict: rowFields.conflict,
});

export type Term = z.output<typeof term>;
