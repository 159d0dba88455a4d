/**
 * The data dictionary: what each column of a dataset holds, read from its schema. The CSV, the table on the page, the
 * Data Package and the dictionary for readers all come from this one list.
 */
import { z } from "astro/zod";
import { edtf, isoDay } from "../schemas/fields.ts";
import { rowSchemas, type DatasetName } from "../schemas/dataset.ts";

/** One column of a dataset. */
export interface Field {
  /** Its name: the key of the schema, or for a part of an object both names, such as `conflict_says`. */
  name: string;
  /** The keys that lead to its value in a row. */
  path: readonly string[];
  /** In the words of the schema. */
  description: string;
  type: "text" | "number" | "integer" | "boolean" | "edtf" | "day" | "address" | "list";
  /** Whether every row has it. */
  required: boolean;
  /** The values that it may have, where they are listed. */
  allowed?: readonly string[];
  /** What its text must match as a whole. */
  pattern?: string;
  minimum?: number;
  /** A bound that is not itself allowed. */
  above?: number;
  maximum?: number;
  maxLength?: number;
  /** What stands between the parts of a list. */
  separator?: string;
  /** The dataset whose ids it holds; `any` where it holds references as `dataset/id`. */
  refersTo?: DatasetName | "any";
}

/** Columns that hold ids of rows; a schema says of them only what form they have. */
const references: Record<string, DatasetName | "any"> = {
  same_event: "milestones",
  sources: "sources",
  conflict_source: "sources",
  conflict_row: "any",
  touches: "any",
};

type Schema = z.core.JSONSchema.BaseSchema;

const known = new Map<DatasetName, Field[]>();

/** The columns of a dataset in the order of its schema. */
export function fieldsOf(dataset: DatasetName): Field[] {
  const fields = known.get(dataset) ?? objectFields(z.toJSONSchema(rowSchemas[dataset], settings), [], true);
  known.set(dataset, fields);
  return fields;
}

/** The value of a column in a row. */
export const valueIn = (row: object, { path }: Pick<Field, "path">): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], row);

/** The rules of a day, which stay the same objects wherever it is used. */
const dayChecks = new Set<unknown>(isoDay._zod.def.checks);

/** A date has no form of its own in JSON Schema once it is normalised, so it is known by the rule it is made of. */
const settings: Parameters<typeof z.toJSONSchema>[1] = {
  io: "output",
  unrepresentable: "any",
  override: ({ zodSchema, jsonSchema }) => {
    const { def } = zodSchema._zod;
    if (def.type === "pipe" && def.in === edtf._zod.def.in) jsonSchema.format = "edtf";
    if (def.checks?.some((check) => dayChecks.has(check))) jsonSchema.format = "day";
  },
};

function objectFields(schema: Schema, way: string[], required: boolean): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const path = [...way, key];
    const always = required && (schema.required?.includes(key) ?? false);
    const { value, nullable } = withoutNull(property as Schema);
    if (value.properties) return objectFields(value, path, always && !nullable);
    return [fieldOf(path, value, always && !nullable)];
  });
}

/** What a schema is besides null, with the description that stands on the whole. */
function withoutNull(schema: Schema): { value: Schema; nullable: boolean } {
  const names = [schema.type ?? []].flat();
  if (names.includes("null")) {
    return { value: { ...schema, type: names.find((name) => name !== "null") } as Schema, nullable: true };
  }
  const kinds = schema.anyOf as Schema[] | undefined;
  if (!kinds?.some(({ type }) => type === "null")) return { value: schema, nullable: false };
  const { anyOf: _, ...whole } = schema;
  return { value: { ...kinds.find(({ type }) => type !== "null"), ...whole }, nullable: true };
}

function fieldOf(path: string[], schema: Schema, required: boolean): Field {
  const name = path.join("_");
  const items = schema.items as Schema | undefined;
  const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return {
    name,
    path,
    description: schema.description ?? "",
    type: typeOf(schema),
    required: required && (!items || (schema.minItems ?? 0) > 0),
    ...(allowed && { allowed: allowed.map(String) }),
    ...(schema.pattern && /^\^.*\$$/.test(schema.pattern) && { pattern: wholeMatch(schema.pattern) }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
    ...(isBound(schema.minimum) && { minimum: schema.minimum }),
    ...(isBound(schema.exclusiveMinimum) && { above: schema.exclusiveMinimum }),
    ...(isBound(schema.maximum) && { maximum: schema.maximum }),
    ...(items && { separator: separatorOf(items) }),
    ...(references[name] && { refersTo: references[name] }),
  };
}

function typeOf({ type, format }: Schema): Field["type"] {
  if (format === "edtf" || format === "day") return format;
  if (format === "uri") return "address";
  if (type === "array") return "list";
  return type === "number" || type === "integer" || type === "boolean" ? type : "text";
}

/** A bound that was set on purpose: whole numbers always carry those of the language. */
const isBound = (bound: unknown): bound is number =>
  typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

/** Without anchors and in the syntax of XML Schema, which Data Package names: a pattern there matches the whole. */
const wholeMatch = (pattern: string): string => pattern.slice(1, -1).replaceAll("(?:", "(").replaceAll("\\/", "/");

/** Ids hold no space, so one space parts them; words may, so a semicolon does. */
const separatorOf = (items: Schema): string =>
  items.pattern && !new RegExp(items.pattern).test("two words") ? " " : "; ";
