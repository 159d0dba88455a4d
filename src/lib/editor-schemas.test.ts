import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { editorSchemas, schemaFolder, writeEditorSchemas } from "./editor-schemas.ts";

const schemas = editorSchemas();
const files = globSync("content/{data/*,charts/*,topics}.yaml");

test("every file of the content names its schema in its first line", () => {
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const [line = ""] = readFileSync(file, "utf8").split("\n");
    const [, named = ""] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? [];
    const folder = path.basename(path.dirname(file));
    const schema = `${folder === "charts" ? "charts" : path.basename(file, ".yaml")}.json`;
    expect([file, path.posix.join(path.dirname(file), named)]).toEqual([file, `${schemaFolder}/${schema}`]);
    expect(schemas).toHaveProperty([schema]);
  }
});

test("a schema offers keys with their meaning, and the values that there are", () => {
  expect(schemas["measures.json"]).toMatchObject({
    required: expect.arrayContaining(["title", "rows"]),
    additionalProperties: false,
    properties: {
      rows: {
        items: {
          required: expect.not.arrayContaining(["per"]),
          properties: {
            amount_kind: {
              enum: expect.arrayContaining(["cap", "fixed"]),
              description: expect.stringContaining("cap"),
            },
            unit: expect.anything(),
          },
        },
      },
    },
  });
  expect(JSON.stringify(schemas["charts.json"])).toContain('"const":"timeline"');
});

test("they are written into the project", () => {
  const root = mkdtempSync(path.join(tmpdir(), "schemas-"));
  writeEditorSchemas(root);
  for (const name of Object.keys(schemas)) expect(existsSync(path.join(root, schemaFolder, name))).toBe(true);
  rmSync(root, { recursive: true });
});
