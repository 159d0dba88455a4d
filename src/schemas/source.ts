/** A source: a page or paper on which a statement rests. */
import { z } from "astro/zod";
import { edtf, id, isoDay, text } from "./fields.ts";

export const source = z.strictObject({
  id: id.meta({ description: "The source's name, unique and part of its address." }),
  title: text.meta({ description: "The title as printed." }),
  title_en: text.nullish().meta({ description: "Our translation of a title that is not English." }),
  title_by: z.literal("us").nullish().meta({ description: "us where the page has no title and ours stands in." }),
  publisher: text.meta({
    description:
      "Who published it, with an English name in brackets after a Chinese one; where a copy was read, its host.",
  }),
  author: text.nullish().meta({ description: "Who wrote it, where it says so." }),
  published: edtf.nullable().meta({ description: "When it was published; null where it does not say." }),
  url: z
    .url({ protocol: /^https?$/, error: "Write a full address that begins with http:// or https://, or null." })
    .nullable()
    .meta({ description: "Where it was read; null where there is no address." }),
  language: z.enum(["en", "zh", "ja", "fil"]).meta({ description: "The language of the page." }),
  kind: text.meta({ description: "What it is: news, government, speech, yearbook and so on." }),
  accessed: isoDay.meta({ description: "The day on which it was read." }),
  note: text.nullish().meta({ description: "A remark on the copy or its date." }),
});

export type Source = z.output<typeof source>;
