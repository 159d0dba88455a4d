/** What is wrong with the content: where, what, and what would work. */
import type { z } from "astro/zod";

/** One problem. Lines and columns count from 1. */
export interface Problem {
  /** The file, relative to the folder above the content, such as `content/data/measures.yaml`. */
  file: string;
  line: number;
  column: number;
  /** The way to the field, such as `measures › wuxi-2019-platform-3m › amount`. */
  where: string;
  /** What is wrong and what would work, in sentences. */
  message: string;
}

/** A problem as one line: `content/data/measures.yaml:41:5  measures › … › amount: "3,000,000" is text. …`. */
export function formatProblem({ file, line, column, where, message }: Problem): string {
  return `${file}:${line}:${column}  ${where ? `${where}: ` : ""}${message}`;
}

/** All problems, a line each in the order of file and line, and their count. */
export function formatProblems(problems: readonly Problem[]): string {
  const ordered = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...ordered.map(formatProblem), "", `${count} in the content. Mend what is listed above.`].join("\n");
}

/**
 * The words for one Zod issue: what was found, then what would work.
 * @param unit the unit of the row that the value stands in, where it has one
 */
export function wordsOf(issue: z.core.$ZodIssue, found: unknown, unit?: string): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `${issue.keys.map((key) => `"${key}"`).join(", ")} is not a key that is known here. Correct its spelling or take it out.`;
    case "invalid_type":
      if (found === undefined) return `This key is missing. Add it, with ${nameOf(issue.expected)}.`;
      if (issue.expected === "string" && typeof found === "number")
        return `${show(found)} is a number. Write it as text, in quotation marks: "${found}".`;
      if (issue.expected === "array" && typeof found === "string")
        return `${show(found)} is text. Write a list: [${found}].`;
      return `${show(found)} is ${kindOf(found)}. Write ${nameOf(issue.expected)}${example(issue.expected, found, unit)}.`;
    case "invalid_value":
      return found === undefined
        ? `This key is missing. Write one of ${issue.values.join(", ")}.`
        : `${show(found)} is not known here. Write one of ${issue.values.join(", ")}.`;
    case "invalid_union":
      if (found === undefined || found === null) return `This key is missing or empty. Add it${unionOf(issue)}.`;
      return `${show(found)} does not fit${unionOf(issue)}.`;
    case "too_big":
      if (issue.origin === "string" && issue.message.startsWith("Too big"))
        return `${show(found)} is too long by ${String(found).length - Number(issue.maximum)}. Keep it to ${issue.maximum} characters.`;
      return `${show(found)}: ${issue.message.startsWith("Too big") ? `Write ${issue.maximum} or less.` : issue.message}`;
    case "too_small":
    case "invalid_format":
    case "custom":
      return `${show(found)}: ${issue.message}`;
    default:
      return `${show(found)} does not fit. ${issue.message}`;
  }
}

/** What a value of several forms may be: `, with one of bar, dot` for kinds, else the first form that says what it is. */
function unionOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const { options } = issue as { options?: unknown };
  if (Array.isArray(options)) return `, with one of ${options.join(", ")}`;
  const said = issue.errors.flat().find(({ code }) => code === "custom" || code === "invalid_format")?.message;
  const expected = issue.errors.flat().flatMap((one) => (one.code === "invalid_type" ? nameOf(one.expected) : []));
  return said
    ? `. ${said.replace(/\.$/, "")}`
    : `, with ${[...new Set(expected)].join(" or ") || "what the guide says"}`;
}

function show(value: unknown): string {
  if (value === undefined) return "Nothing";
  const printed = JSON.stringify(value) ?? String(value);
  return printed.length > 60 ? `${printed.slice(0, 57)}…` : printed;
}

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : "not a finite number";
  return typeof value === "object" ? "a group of keys" : `a ${typeof value}`;
}

const nameOf = (expected: string): string =>
  ({
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a group of keys",
  })[expected] ?? expected;

/** The number that the text seems to mean, in the unit of the row: "3,000,000" of CNY million gives `, here 3`. */
function example(expected: string, found: unknown, unit: string | undefined): string {
  if (expected !== "number" || typeof found !== "string") return "";
  const inUnit = unit ? ` in ${unit}` : "";
  // 2,5 is two and a half where the comma is a decimal one, and parts no thousands.
  if (/^\d+,\d+$/.test(found) && !/^\d{1,3},\d{3}$/.test(found))
    return `${inUnit} with a decimal point, here ${found.replace(",", ".")}`;
  const digits = Number(found.replace(/[,\s]/g, ""));
  if (!Number.isFinite(digits) || found.trim() === "") return `${inUnit}, in digits alone`;
  const scale = unit?.endsWith("million") ? 1e6 : unit?.endsWith("billion") ? 1e9 : 1;
  return `${inUnit}, here ${digits >= scale ? digits / scale : digits}`;
}
