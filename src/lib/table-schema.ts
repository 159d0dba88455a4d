/** The columns of a dataset as a Table Schema of Data Package, version 2. */
import type { DatasetName } from "../schemas/dataset.ts";
import { fieldsOf, type Field } from "./fields.ts";

/** The schema of one table. */
export interface TableSchema {
  fields: TableField[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
  missingValues: { value: string; label: string }[];
}

interface TableField {
  name: string;
  type: string;
  format?: string;
  description: string;
  constraints?: Record<string, unknown>;
}

interface ForeignKey {
  fields: string[];
  /** Without a resource it is the table itself. */
  reference: { resource?: string; fields: string[] };
}

/** The form of a date as precise as its source (EDTF level 0), which Table Schema has no type for. */
const edtfPattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

const missingValues = [{ value: "", label: "not stated" }];

/** The schema of a dataset. @param present the datasets that are there, since a key may lead to no other */
export function datasetSchema(dataset: DatasetName, present: readonly DatasetName[]): TableSchema {
  const fields = fieldsOf(dataset);
  // A key is one id: lists of them stand in `citations.csv`, and a reference to any dataset has no table of its own.
  const foreignKeys = fields.flatMap(({ name, refersTo, separator }) =>
    refersTo && refersTo !== "any" && !separator && present.includes(refersTo) ? [keyTo(name, refersTo, dataset)] : [],
  );
  return {
    fields: fields.map(tableField),
    primaryKey: ["id"],
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues,
  };
}

/** The schema of `citations.csv`. */
export function citationsSchema(present: readonly DatasetName[]): TableSchema {
  const field = (name: string, description: string): TableField => ({
    name,
    type: "string",
    description,
    constraints: { required: true },
  });
  return {
    fields: [
      field("dataset", "The dataset of the row, which is the name of its file."),
      field("row", "The id of the row in that dataset."),
      field("source", "The id of a source that says it."),
    ],
    primaryKey: ["dataset", "row", "source"],
    ...(present.includes("sources") && { foreignKeys: [keyTo("source", "sources")] }),
    missingValues,
  };
}

const keyTo = (field: string, target: DatasetName, self?: DatasetName): ForeignKey => ({
  fields: [field],
  reference: { ...(target !== self && { resource: target }), fields: ["id"] },
});

function tableField(field: Field): TableField {
  const constraints = constraintsOf(field);
  return {
    name: field.name,
    ...types[field.type],
    description: `${field.description}${partedBy(field)}`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** How the parts of a list stand in one cell. */
const partedBy = ({ separator }: Field): string =>
  separator ? ` Several are parted by a ${separator === " " ? "space" : "semicolon and a space"}.` : "";

/** Lists are text here: version 2 describes a type for them that its own profile refuses. */
const types: Record<Field["type"], { type: string; format?: string }> = {
  text: { type: "string" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  edtf: { type: "string" },
  day: { type: "date" },
  address: { type: "string", format: "uri" },
  list: { type: "string" },
};

function constraintsOf(field: Field): Record<string, unknown> {
  const pattern = field.type === "edtf" ? edtfPattern : field.pattern;
  return {
    ...(field.required && { required: true }),
    ...(field.name === "id" && { unique: true }),
    ...(field.allowed && { enum: field.allowed }),
    ...(pattern && { pattern }),
    ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
    ...(field.minimum !== undefined && { minimum: field.minimum }),
    ...(field.above !== undefined && { exclusiveMinimum: field.above }),
    ...(field.maximum !== undefined && { maximum: field.maximum }),
  };
}
