/** Fields that several nouns share, each with its rule and an example. Only Zod is imported here. */
import { z } from "astro/zod";

/** A name in addresses and references: small Latin letters, digits and single hyphens, such as `wuxi-2019-platform-3m`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens, such as wuxi-2019-platform-3m.")
  .max(80, "Keep an id to 80 characters.");

/** A reference to one row: `dataset/id`, such as `measures/wuxi-2019-platform-3m`. */
export const rowRef = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+$/, "Name a row as dataset/id, such as measures/wuxi-2019-platform-3m.");

/**
 * Text for a reader. It may not begin with = + - @, a tab or a carriage return, because spreadsheets run such a cell of
 * a CSV file as a formula (OWASP, CSV injection).
 */
export const text = z
  .string()
  .min(1, "Write at least one word, or leave the key out.")
  .regex(
    /^[^=+\-@\t\r]/,
    "Begin with a letter, a digit or a quotation mark: spreadsheets run text that begins with = + - @.",
  )
  .regex(
    /^(?:[^\p{Cc}]|[\t\n\r])*$/u,
    "An invisible control character stands in it, which no file may hold. Take it out.",
  );

/** A full sentence in our own words: it begins with a capital, a digit or a quotation mark and ends with a full stop. */
export const sentence = text.regex(/[.!?][”"']?$/, "Write a full sentence that ends with a full stop.");

const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether one EDTF date names a day that exists: `2009`, `2009-11` and `2009-11-13` do, `2009-02-30` does not. */
function exists(date: string): boolean {
  const match = day.exec(date);
  if (!match) return false;
  const [, year = "", month, dayOfMonth] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  if (!dayOfMonth) return true;
  return (
    Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  );
}

/** EDTF level 0 (ISO 8601-2): a year, a month, a day, or two of them with a slash. */
function isEdtf(value: string): boolean {
  const [from = "", to, ...rest] = value.split("/");
  if (rest.length > 0 || !exists(from)) return false;
  return to === undefined || (exists(to) && to.length === from.length && from < to);
}

/**
 * When something happened, as precisely as its source says: `2009`, `2009-11`, `2009-11-13` or `2020-01/2020-10`
 * (EDTF level 0). A bare year may be a YAML number.
 */
export const edtf = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isEdtf, "Write a date that exists as 2009, 2009-11, 2009-11-13 or 2020-01/2020-10.");

/** A day of our own, such as the day of publication: `2026-11-21`. */
export const isoDay = z
  .string()
  .refine((value) => value.length === 10 && exists(value), "Write a day that exists, such as 2026-11-21.");

/** How far a figure or statement can be relied on; the rule is on the page about the method. */
export const confidence = z.enum(["high", "medium", "low"]);

/** Whether a figure is what happened or what somebody planned or foresaw. */
export const status = z.enum(["reported", "target", "expected", "forecast"]);

/** How a source bounds its figure; left out where it prints the figure plain. */
export const qualifier = z.enum(["more than", "at least", "about", "nearly", "at most"]);

/** What another source says instead. */
export const conflict = z.strictObject({
  says: sentence.meta({ description: "What the other source says, as a full sentence." }),
  source: id.meta({ description: "The id of the source that says it." }),
  row: rowRef.nullish().meta({ description: "The rival row, where the record has one: dataset/id." }),
});

/** The keys that every row of every dataset has. */
export const rowFields = {
  id: id.meta({ description: "The row's name, unique in its file and part of its address." }),
  statement: sentence.meta({ description: "What the row says, as a full sentence in our own words." }),
  sources: z
    .array(id)
    .min(1, "Name at least one source.")
    .meta({ description: "Ids of the sources that say it, at least one." }),
  confidence: confidence.meta({
    description:
      "high: official for what the body itself did, or two independent sources; medium: one press report; low: unclear.",
  }),
  status: status
    .default("reported")
    .meta({ description: "reported, or what was only planned or foreseen: target, expected, forecast." }),
  conflict: conflict.nullish().meta({ description: "What another source says instead, with that source." }),
};
