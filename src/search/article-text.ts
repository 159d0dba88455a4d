/** The words of a post, section by section, as a reader sees them: values in figures, terms by name, no marks. */
import { markdownToMdast, mdxToMdast, type MdastNode } from "satteri";
import { formatDate } from "../lib/edtf.ts";
import type { Content } from "../lib/read-content.ts";
import { parseRef } from "../lib/refs.ts";
import { valueText } from "../lib/value-text.ts";
import type { DatasetName, Rows } from "../schemas/dataset.ts";

/** A part of a post: what stands before the first `##`, or one `##` with all below it. */
export interface Section {
  /** The heading, and its place in the page; both empty for the part before the first. */
  heading: string;
  anchor: string;
  text: string;
}

/** Finds a row by dataset and id. */
type FindRow = <D extends DatasetName>(dataset: D, id: string) => Rows[D] | undefined;

/** A finder for the rows of a content folder. */
export function rowFinder({ data }: Content): FindRow {
  const rows = new Map(
    Object.entries(data).flatMap(([dataset, { rows: list }]) =>
      list.map(({ value }) => [`${dataset}/${value.id}`, value] as const),
    ),
  );
  return <D extends DatasetName>(dataset: D, id: string) => rows.get(`${dataset}/${id}`) as Rows[D] | undefined;
}

/** Straight quotes and double hyphens are made round and long, as the pages have them. */
const asOnPages = { features: { smartPunctuation: true } };

/**
 * The sections of a post in order, the part before the first `##` always first.
 * @param source the whole file; @param file its name, which tells MDX from plain Markdown
 */
export function sectionsOf(source: string, file: string, find: FindRow): Section[] {
  const root = file.endsWith(".md") ? markdownToMdast(source, asOnPages) : mdxToMdast(source, asOnPages);
  const sections: Section[] = [{ heading: "", anchor: "", text: "" }];
  const anchors = new Map<string, number>();
  for (const node of "children" in root ? (root.children as MdastNode[]) : []) {
    const words = tidy(wordsOf(node, find));
    // Headings in quotes and lists are no sections, but on the page they have anchors too.
    const [anchor = ""] = headingsIn(node).map((heading) => anchorOf(wordsOf(heading, find).trimEnd(), anchors));
    if (node.type === "heading" && node.depth === 2) sections.push({ heading: words, anchor, text: "" });
    else (sections.at(-1) as Section).text += ` ${words}`;
  }
  return sections.map((section) => ({ ...section, text: tidy(section.text) }));
}

/**
 * The anchor of a heading as the page has it: small letters, signs left out, spaces as hyphens, and a number where an
 * earlier heading has the same (the rule of GitHub, which Astro follows).
 * @param taken those before it, which it joins, each with the last number that was put to it
 */
export function anchorOf(heading: string, taken: Map<string, number>): string {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
  let anchor = plain;
  while (taken.has(anchor)) {
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    anchor = `${plain}-${times}`;
  }
  taken.set(anchor, 0);
  return anchor;
}

/** The headings at or below a node, in order. */
function headingsIn(node: MdastNode): MdastNode[] {
  if (node.type === "heading") return [node];
  return "children" in node ? (node.children as MdastNode[]).flatMap(headingsIn) : [];
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

/** Blocks that end a line, so that their words do not run into the next. */
const blocks = ["paragraph", "heading", "listItem", "tableCell", "blockquote", "mdxJsxFlowElement"];

function wordsOf(node: MdastNode, find: FindRow): string {
  const inside = (): string =>
    "children" in node ? (node.children as MdastNode[]).map((child) => wordsOf(child, find)).join("") : "";
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
    case "break":
      return " ";
    case "image":
      return node.alt ?? "";
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return `${wordsOfComponent(node, inside(), find)}${node.type === "mdxJsxFlowElement" ? " " : ""}`;
    default:
      return blocks.includes(node.type) ? `${inside()} ` : inside();
  }
}

type Component = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** What a component prints. Tables of rows and charts are found by themselves and say nothing here. */
function wordsOfComponent(node: Component, inside: string, find: FindRow): string {
  const attribute = (name: string): string | undefined => {
    const value = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name)?.value;
    return typeof value === "string" ? value : undefined;
  };
  const id = attribute("id") ?? "";
  switch (node.name) {
    case "Value": {
      const { dataset, id: row } = parseRef(attribute("of") ?? "");
      const found = find(dataset, row);
      return found
        ? valueText(found, attribute("field"), attribute("as") as "number" | "words" | undefined).printed
        : "";
    }
    case "Term":
      return termWords(id, inside, find);
    case "Milestone": {
      const row = find("milestones", id);
      return row ? `${formatDate(row.date)} ${row.title} ${row.statement}` : "";
    }
    default:
      return inside;
  }
}

function termWords(id: string, inside: string, find: FindRow): string {
  const term = find("glossary", id);
  const body = term ? undefined : find("organisations", id);
  const name = inside || term?.term || body?.name || "";
  const chinese = term?.term_zh ?? body?.name_zh;
  return chinese ? `${name} ${chinese}` : name;
}
