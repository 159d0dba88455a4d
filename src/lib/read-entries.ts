/** Parts of a YAML document, held against their schemas. What does not fit becomes problems; nothing is thrown. */
import type { z } from "astro/zod";
import { wordsOf, type Problem } from "./problem.ts";
import type { Place, Yaml } from "./read-yaml.ts";

/** Something that was read, with its file and the places of its parts. */
export interface Entry<T> {
  id: string;
  value: T;
  file: string;
  /** Where the part at this path stands. */
  locate(path: readonly PropertyKey[]): Place;
}

/** A document that is being read, and where its problems go. */
export interface Reading {
  yaml: Yaml;
  file: string;
  /** What stands before the fields in messages, such as `measures`. */
  where: string;
  problems: Problem[];
}

/** Reads one part of a document; undefined where it does not fit. @param path the way to the part; [] is all of it */
export function readPart<S extends z.ZodType>(
  schema: S,
  reading: Reading,
  path: readonly PropertyKey[] = [],
  value = valueAt(reading.yaml.value, path),
): z.output<S> | undefined {
  const { yaml, file, problems } = reading;
  if (yaml.problems.length > 0) return undefined;
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const whole = [...path, ...issue.path];
    const place =
      issue.code === "unrecognized_keys" ? yaml.locateKey([...whole, issue.keys[0] ?? ""]) : yaml.locate(whole);
    const where = [reading.where, nameOf(value, path), ...issue.path.map(String)].filter(Boolean).join(" › ");
    const inUnit = ["amount", "previous", "value"].includes(String(issue.path.at(-1)));
    const unit = inUnit ? valueAt(value, [...issue.path.slice(0, -1), "unit"]) : undefined;
    const message = wordsOf(issue, valueAt(value, issue.path), typeof unit === "string" ? unit : undefined);
    problems.push({ file, ...place, where, message });
  }
  return undefined;
}

/**
 * Reads a list of things that each have an id, and refuses an id that stands twice.
 * @param path the way to the list; [] where the document itself is the list
 * @param unfit receives the ids of those that do not fit
 */
export function readList<T extends { id: string }>(
  schema: z.ZodType<T>,
  reading: Reading,
  path: readonly PropertyKey[],
  unfit: string[] = [],
): Entry<T>[] {
  const { yaml, file, where, problems } = reading;
  if (yaml.problems.length > 0) return [];
  const list = valueAt(yaml.value, path);
  if (!Array.isArray(list)) {
    const key = path.length > 0 ? `${String(path[0])}: and below it ` : "";
    const message = `There is no list here. Write ${key}the entries, each with a hyphen.`;
    problems.push({ file, ...yaml.locate(path), where, message });
    return [];
  }
  const lines = new Map<string, number>();
  return list.flatMap((item, index): Entry<T>[] => {
    const way = [...path, index];
    const value = readPart(schema, reading, way);
    if (value === undefined) {
      unfit.push(nameOf(item, way));
      return [];
    }
    const place = yaml.locate([...way, "id"]);
    const first = lines.get(value.id);
    if (first !== undefined) {
      const message = `The id "${value.id}" is used in line ${first} already. Give this row another one.`;
      problems.push({ file, ...place, where: `${where} › ${value.id} › id`, message });
      return [];
    }
    lines.set(value.id, place.line);
    return [{ id: value.id, value, file, locate: (part) => yaml.locate([...way, ...part]) }];
  });
}

/** What an entry is called in messages: its id, or its number in the list. */
function nameOf(item: unknown, path: readonly PropertyKey[]): string {
  const id = (item as { id?: unknown } | null | undefined)?.id;
  if (typeof id === "string") return id;
  const index = path.at(-1);
  return typeof index === "number" ? `entry ${index + 1}` : "";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
