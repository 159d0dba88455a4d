/**
 * The schemas of the content for code editors, which complete and explain keys by them: JSON Schema (2020-12) files, made
 * from the schemas that the check reads by. A file names its own in its first line.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { chart } from "../schemas/chart.ts";
import { datasetHead, datasetNames, rowSchemas } from "../schemas/dataset.ts";
import { topic } from "../schemas/topic.ts";

/** Where they are written, from the root of the project; the first lines of `content/` name this place. */
export const schemaFolder = ".astro/schemas";

/** What an editor writes, before defaults are filled in; what only code can say is left open. */
const settings = { io: "input", unrepresentable: "any" } as const;

/** The schemas by file name: one a dataset, `charts.json` for one chart, and `topics.json`. */
export function editorSchemas(): Record<string, object> {
  const datasets = datasetNames.map((name) => {
    const file = datasetHead.extend({ rows: z.array(rowSchemas[name] as z.ZodType) });
    return [`${name}.json`, z.toJSONSchema(file, settings)] as const;
  });
  return {
    ...Object.fromEntries(datasets),
    "charts.json": z.toJSONSchema(chart, settings),
    "topics.json": z.toJSONSchema(z.array(topic), settings),
  };
}

/** Writes them. @param root the folder of the project */
export function writeEditorSchemas(root: string): void {
  const folder = join(root, schemaFolder);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas()))
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
}
