import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { projectRules } from "../lib/project-rules.ts";
import { measure, projectKinds } from "../schemas/measure.ts";
import { milestone } from "../schemas/milestone.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import { checkContent } from "./check-content.ts";

afterEach(clearContent);

const guide = readFileSync(path.resolve("content/README.md"), "utf8");

/** The keys that the small example of a row shows without a word, or that say themselves what they are. */
const plain = ["title", "body", "level", "statement", "sources", "eligibility", "rate", "per", "kind"];

test.each([
  ["measures", measure],
  ["milestones", milestone],
])("the editor's guide names every key of %s", (_, { shape }) => {
  const keys = Object.keys(shape).filter((key) => !plain.includes(key));
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(guide))).toEqual([]);
});

test("its rule for the project check fits, and answers before and since", () => {
  const [, example = ""] = /## A rule for the project check[\s\S]*?```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const row = example.replace("chinadaily-2019-09-07", "paper-2019").replace(/^(?=.)/gm, "  ");
  const file = "data/measures.yaml";
  const { problems, data } = checkContent(writeContent({ ...smallContent, [file]: `${smallContent[file]}${row}` }));
  expect(problems).toEqual([]);
  const [rules] = projectRules((data.measures?.rows ?? []).map(({ value }) => value));
  expect(rules?.changed[0]?.lines.map(({ when }) => when)).toEqual(["Before April 2027", "Since April 2027"]);
});

test("its article in four lines is sound as it stands", () => {
  const [, example = ""] = /## Add an article in four lines[\s\S]*?```mdx\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(example).toContain("title:");
  expect(checkContent(writeContent({ ...smallContent, "articles/my-story.mdx": example })).problems).toEqual([]);
});

test("it names the kinds of project of which there may be rules", () => {
  expect(projectKinds.filter((kind) => !guide.includes(`\`${kind}\``))).toEqual([]);
});
