/** A topic under which articles are filed: one entry of `content/topics.yaml`. */
import { z } from "astro/zod";
import { id, sentence, text } from "./fields.ts";

export const topic = z.strictObject({
  id: id.meta({ description: "The topic's name in addresses." }),
  name: text.max(40).meta({ description: "The topic's name for readers." }),
  description: sentence.meta({ description: "What it takes in, in one sentence." }),
});

export type Topic = z.output<typeof topic>;
