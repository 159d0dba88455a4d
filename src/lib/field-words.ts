/** The data dictionary in words, for readers. */
import type { Field } from "./fields.ts";

const typeNames: Record<Field["type"], string> = {
  text: "text",
  number: "number",
  integer: "whole number",
  boolean: "true or false",
  edtf: "date, as precise as its source",
  day: "day",
  address: "web address",
  list: "list",
};

/** The type of a column in words: `date, as precise as its source`, `list of ids, parted by a space`. */
export function typeWords({ type, separator }: Field): string {
  if (type !== "list") return typeNames[type];
  return separator === " " ? "list of ids, parted by a space" : "list of words, parted by “; ”";
}

/** The values that a column may have in words: those that are listed, its bounds, the dataset that it leads to. */
export function allowedWords({ allowed, minimum, above, maximum, maxLength, refersTo }: Field): string {
  if (allowed) return allowed.join(", ");
  if (refersTo) return refersTo === "any" ? "dataset/id" : `ids of ${refersTo}`;
  return [
    minimum !== undefined && `from ${minimum}`,
    above !== undefined && `more than ${above}`,
    maximum !== undefined && `to ${maximum}`,
    maxLength !== undefined && `up to ${maxLength} characters`,
  ]
    .filter(Boolean)
    .join(" ");
}
