/** What is counted. The one list of units; `lib/format` prints them. */
import { z } from "astro/zod";

/** Amounts of money carry their scale in the unit, so that a figure stands as its source prints it. */
export const unit = z.enum([
  "CNY million",
  "CNY billion",
  "USD billion",
  "percent",
  "articles",
  "bases",
  "cities",
  "clusters",
  "companies",
  "joint laboratories",
  "joint platforms",
  "organisations",
  "persons",
  "projects",
  "square kilometres",
  "visitors",
  "exhibitors",
]);

export type Unit = z.infer<typeof unit>;
