import { expect, test } from "vitest";
import { datasetNames } from "../schemas/dataset.ts";
import { allowedWords, typeWords } from "./field-words.ts";
import { fieldsOf, valueIn, type Field } from "./fields.ts";

const fieldOf = (dataset: Parameters<typeof fieldsOf>[0], name: string): Field => {
  const field = fieldsOf(dataset).find((one) => one.name === name);
  if (!field) throw new Error(`${dataset} has no column ${name}.`);
  return field;
};

test.each(datasetNames)("every column of %s is explained and named once", (dataset) => {
  const names = fieldsOf(dataset).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(fieldsOf(dataset).filter(({ description }) => description === "")).toEqual([]);
});

test("the type is that of the schema, whether or not it may be empty", () => {
  expect(fieldOf("measures", "amount")).toMatchObject({ type: "number", required: false, minimum: 0 });
  expect(fieldOf("milestones", "weight")).toMatchObject({ type: "integer", required: true, maximum: 3 });
  expect(fieldOf("clusters", "in_45_of_2022")).toMatchObject({ type: "boolean", required: false });
  expect(fieldOf("sources", "url").type).toBe("address");
});

test("a date is known as one, however it was wrapped", () => {
  expect(fieldOf("milestones", "date").type).toBe("edtf");
  expect(fieldOf("measures", "from").type).toBe("edtf");
  expect(fieldOf("sources", "accessed").type).toBe("day");
});

test("a key with a default is always there", () => {
  expect(fieldOf("measures", "per").required).toBe(true);
});

test("a whole number without a bound has none", () => {
  expect(fieldOf("expo", "edition")).not.toHaveProperty("maximum");
  expect(fieldOf("expo", "edition").above).toBe(0);
});

test("the values of a list are told, one alone as well", () => {
  expect(fieldOf("measures", "level").allowed).toEqual(["national", "provincial", "municipal", "district"]);
  expect(fieldOf("sources", "title_by").allowed).toEqual(["us"]);
});

test("a pattern holds for the whole text and reads in XML Schema", () => {
  expect(fieldOf("measures", "id").pattern).toBe("[a-z0-9]+(-[a-z0-9]+)*");
  expect(fieldOf("measures", "title")).not.toHaveProperty("pattern");
});

test("ids are parted by a space and words by a semicolon", () => {
  expect(fieldOf("questions", "touches").separator).toBe(" ");
  expect(fieldOf("clusters", "cities").separator).toBe("; ");
  expect(typeWords(fieldOf("clusters", "cities"))).toBe("list of words, parted by “; ”");
});

test("the value of a part of an object is found, and that of no object is not", () => {
  const says = fieldOf("measures", "conflict_says");
  expect(valueIn({ conflict: { says: "No." } }, says)).toBe("No.");
  expect(valueIn({ conflict: null }, says)).toBeUndefined();
});

test("what is allowed is said in words", () => {
  expect(allowedWords(fieldOf("measures", "rate"))).toBe("from 0 to 100");
  expect(allowedWords(fieldOf("measures", "conflict_source"))).toBe("ids of sources");
  expect(allowedWords(fieldOf("measures", "confidence"))).toBe("high, medium, low");
});
