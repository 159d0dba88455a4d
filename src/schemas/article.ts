/** The head of an article or a standing page: the keys between the two `---` lines. */
import { z } from "astro/zod";
import { edtf, id, isoDay, sentence, text } from "./fields.ts";

export const article = z
  .strictObject({
    title: text.max(90, "Keep a title to 90 characters.").meta({ description: "The headline, up to 90 characters." }),
    description: text
      .max(220, "Keep a description to 220 characters.")
      .meta({ description: "The standfirst, up to 220 characters; also the text of the feed." }),
    published: isoDay.meta({
      description: "Our own first day, never backdated. An article of a later day is not built until then.",
    }),
    updated: isoDay.optional().meta({ description: "The day of the last change to the substance." }),
    event: edtf.optional().meta({ description: "When it happened: 2019-04, 2021-03-26 or 2009." }),
    topics: z.array(text).meta({ description: "Topics from content/topics.yaml; may be []." }),
    sources: z
      .array(id)
      .default([])
      .meta({ description: "Sources on which the whole article rests; cited ones are added by themselves." }),
    draft: z.boolean().default(false).meta({ description: "true: seen in development only." }),
    lead: z.boolean().default(false).meta({ description: "true on at most one article: it heads the front page." }),
    image: z
      .strictObject({
        src: text
          .regex(
            /^[a-z0-9][a-z0-9-]*\.(avif|jpe?g|png|svg|webp)$/,
            "Write the name of a file beside the article, in small letters, digits and hyphens, such as zone-map.svg.",
          )
          .meta({ description: "A file in articles/: AVIF, JPEG, PNG, SVG or WebP." }),
        alt: text.meta({ description: "What it shows, for those who do not see it." }),
        credit: text.meta({ description: "Who made it." }),
      })
      .optional()
      .meta({ description: "A picture of our own below the standfirst: src, alt and credit, all three." }),
    aliases: z.array(id).default([]).meta({ description: "Former file names; their addresses lead here." }),
    corrections: z
      .array(z.strictObject({ date: isoDay, text: sentence }))
      .default([])
      .meta({ description: "What was wrong and is right now, with the day; shown at the top." }),
  })
  .refine((head) => !head.updated || head.updated >= head.published, {
    path: ["updated"],
    message: "The day of the update lies before the day of publication. Write the same day or a later one.",
  });

export type Article = z.output<typeof article>;

/** The head of a standing page of `content/pages/`, at `/<file name>/`. */
export const standingPage = z.strictObject({
  title: text.max(90).meta({ description: "The page's title." }),
  description: text.max(220).meta({ description: "What the page is, in one sentence." }),
});

export type StandingPage = z.output<typeof standingPage>;
