/** A measure: one sum, threshold, rate or rule of a policy. */
import { z } from "astro/zod";
import { edtf, qualifier, rowFields, text } from "./fields.ts";
import { unit } from "./unit.ts";

/** A sum that is not negative and not infinite, in the unit that the row names. `null` is "not stated", never zero. */
const amount = z.number().min(0, "A sum cannot be negative.").nullable();

/** Kinds of project or company for which a measure asks a least investment. */
export const projectKinds = [
  "technological transformation",
  "advanced manufacturing project",
  "modern service project",
  "new leading company",
  "supplier",
  "benchmark factory",
] as const;

export const measure = z
  .strictObject({
    id: rowFields.id,
    date: edtf.nullable().meta({ description: "When it was issued, or null where the source does not say." }),
    date_meaning: text.nullish().meta({ description: "What the date is where it is not the day of issue." }),
    title: text.max(60).meta({ description: "A short name, up to 60 characters." }),
    body: text.meta({ description: "Who issued it." }),
    level: z
      .enum(["national", "provincial", "municipal", "district"])
      .meta({ description: "The level of government." }),
    level_by: z.literal("us").nullish().meta({
      description: "us where no source names the body and the level is read by us from the wording of the rule.",
    }),
    instrument: text.meta({ description: "The policy or list that it is part of." }),
    amount_kind: z
      .enum(["cap", "fixed", "threshold", "rate", "budget", "fund", "investment", "structure", "not stated"])
      .meta({
        description:
          "What the amount is: the most that is paid (cap), a fixed sum, the least investment (threshold), a budget or fund for all, an investment in public works that is no subsidy, and so on.",
      }),
    amount: amount.meta({ description: "The sum, in the unit of the row; null is not stated." }),
    unit: unit
      .nullable()
      .meta({ description: "The unit of the amount, such as CNY million; null where there is no amount." }),
    qualifier: qualifier
      .nullish()
      .meta({ description: "How the source bounds the amount; empty where it prints it plain." }),
    previous: amount.optional().meta({ description: "The amount that it replaced, in the same unit." }),
    rate: z
      .number()
      .min(0)
      .max(100)
      .nullish()
      .meta({ description: "The share of the outlay that is paid, in percent." }),
    per: z
      .enum([
        "project",
        "company",
        "year",
        "company and year",
        "city",
        "cluster",
        "area",
        "contract",
        "platform",
        "not stated",
      ])
      .default("not stated")
      .meta({ description: "What the amount is counted by." }),
    eligibility: text.nullable().meta({ description: "Who may apply." }),
    condition: text.nullish().meta({ description: "What else must hold." }),
    in_force: z
      .enum(["yes", "no", "not known"])
      .default("not known")
      .meta({ description: "Whether it still applies." }),
    usd: z.number().positive().nullish().meta({ description: "US dollars as the source itself converted the amount." }),
    applies_to: z
      .enum(projectKinds)
      .nullish()
      .meta({ description: "The kind of project or company that the least investment is for." }),
    investment_min: amount.optional().meta({ description: "Least investment, CNY million, inclusive." }),
    investment_max: amount
      .optional()
      .meta({ description: "Investment below which it applies, CNY million, exclusive." }),
    investment_basis: z.enum(["total", "technology and equipment", "actual", "other", "not stated"]).optional().meta({
      description:
        "Which investment is meant; actual is what was in fact invested by a date, and other is told by the condition.",
    }),
    from: edtf.nullish().meta({ description: "When the rule begins." }),
    to: edtf.nullish().meta({ description: "When the rule ends." }),
    statement: rowFields.statement,
    sources: rowFields.sources,
    confidence: rowFields.confidence,
    status: rowFields.status,
    conflict: rowFields.conflict,
  })
  .refine(({ amount, unit }) => amount === null || unit !== null, {
    path: ["unit"],
    message: "A sum needs its unit. Write one, such as CNY million.",
  });

export type Measure = z.output<typeof measure>;
