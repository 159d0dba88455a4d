/** An open question: what is not known, reads two ways, or is told differently by two sources. */
import { z } from "astro/zod";
import { id, rowRef, sentence, text } from "./fields.ts";

export const question = z.strictObject({
  id: id.meta({ description: "The question's name, unique and part of its address." }),
  question: text
    .regex(/\?$/, "End a question with a question mark.")
    .meta({ description: "The question, in one sentence." }),
  kind: z.enum(["not known", "reads two ways", "sources disagree"]).meta({ description: "Why it is open." }),
  statement: sentence.meta({ description: "What is known about it, in full sentences." }),
  use: sentence.meta({ description: "The wording that is safe." }),
  touches: z.array(rowRef).meta({ description: "The rows that it concerns, each as dataset/id." }),
  sources: z.array(id).meta({ description: "Ids of the sources that raise it." }),
});

export type Question = z.output<typeof question>;
