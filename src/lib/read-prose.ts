/**
 * The text of an article before it is built: which components it uses, in order, and what it may not hold.
 *
 * MDX is code: `{process.env.HOME}` would run at build time. So imports, exports and expressions are refused, but for plain values after `where=`, and only
 * the components and HTML elements listed here may stand in an article, with the attributes listed here.
 */
import { markdownToMdast, mdxToMdast, type MdastNode } from "satteri";
import { readLiteral } from "./literal.ts";
import type { Problem } from "./problem.ts";

/** The components of prose, and the attributes of each; `true` is required. */
export const proseComponents: Record<string, Record<string, boolean>> = {
  Chart: { id: true },
  Value: { of: true, field: false, as: false },
  Cite: { source: true },
  Term: { id: true },
  Question: { id: true },
  Milestone: { id: true },
  Rows: { of: true, where: false },
  Note: {},
  Figures: {},
  Figure: { of: true, as: false },
  ProjectCheck: {},
};

/** Components that are blocks, and those that take words between their tags. */
const alone = ["Chart", "Milestone", "Rows", "Figures", "ProjectCheck"];
const holding = ["Term", "Note", "Figures", "Figure"];

const htmlElements: Record<string, Record<string, boolean>> = {
  abbr: { title: false },
  br: {},
  em: {},
  q: { cite: false },
  small: {},
  span: { lang: true },
  strong: {},
  sub: {},
  sup: {},
};

/** One component in the text. */
export interface Use {
  name: string;
  attributes: Record<string, string>;
  /** The rows that `<Rows>` asks for: field and value, or field and a list of values. */
  where?: Record<string, unknown>;
  /** The level of the heading that it stands under: 1 before the first `##`. */
  depth: number;
  /** Whether it is a mark that stands directly after another mark. */
  joined: boolean;
  line: number;
  column: number;
}

/** An address in the text. */
export interface Link {
  address: string;
  kind: "link" | "image";
  line: number;
  column: number;
}

/** What a text holds. */
export interface Prose {
  uses: Use[];
  /** The addresses that its links and images name. */
  links: Link[];
  /** Words of the text, for the reading time. */
  words: number;
  problems: Problem[];
}

interface Reader extends Prose {
  file: string;
  depth: number;
  inHeading: boolean;
  /** The node before the one being read, under the same parent. */
  before: MdastNode | undefined;
}

type Place = { line: number; column: number };
type Element = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/**
 * Reads the text of an article.
 * @param text the whole file, its head included, so that lines count as in the file
 * @param file its name; a name that ends in `.md` is read as plain Markdown
 */
export function readProse(text: string, file: string): Prose {
  const reader: Reader = {
    file,
    depth: 1,
    inHeading: false,
    before: undefined,
    uses: [],
    links: [],
    words: 0,
    problems: [],
  };
  try {
    visit(file.endsWith(".md") ? markdownToMdast(text) : mdxToMdast(text), reader);
  } catch (error) {
    reader.problems.push({ file, ...placeIn(error), where: "", message: wordsOfSyntax(error, text) });
  }
  return reader;
}

function visit(node: MdastNode, reader: Reader): void {
  const refuse = (message: string): void => {
    reader.problems.push({ file: reader.file, ...placeOf(node), where: "", message });
  };
  switch (node.type) {
    case "mdxjsEsm":
      refuse(
        "An article may not hold import or export. Components such as <Chart> are known without it: take the line out.",
      );
      break;
    case "mdxFlowExpression":
    case "mdxTextExpression":
      if (!/^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(node.value))
        refuse("An article may not hold code in braces. Write the words themselves, or \\{ for a brace.");
      break;
    case "html":
      if (!/^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value))
        refuse(
          `${node.value.slice(0, 40)} is HTML, which plain Markdown may not hold here. Write Markdown, or name the file .mdx.`,
        );
      break;
    case "imageReference":
      refuse("An image with a reference is not known here. Write ![words](/name.svg).");
      break;
    case "link":
    case "definition":
    case "image":
      readAddress(node, reader, refuse);
      break;
    case "heading":
      if (node.depth > reader.depth + 1)
        refuse(
          `A heading of level ${node.depth} stands under one of level ${reader.depth}. Write ${"#".repeat(reader.depth + 1)}.`,
        );
      reader.depth = node.depth;
      if (node.children.length === 0) refuse("This heading is empty. Write its words, or take it out.");
      if (node.depth === 1) refuse("The title stands in the head already. Begin sections with ##.");
      break;
    case "text":
      reader.words += node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      break;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      readElement(node, reader, refuse);
      break;
  }
  if (!("children" in node)) return;
  reader.inHeading = node.type === "heading" || (reader.inHeading && node.type !== "paragraph");
  let before: MdastNode | undefined;
  for (const child of node.children as MdastNode[]) {
    reader.before = before;
    visit(child, reader);
    before = child;
  }
  if (node.type === "heading") reader.inHeading = false;
}

/** A link leads to a host, to an address of the site or within the page; an image is one of the site's own files. */
function readAddress(
  node: Extract<MdastNode, { type: "link" | "definition" | "image" }>,
  reader: Reader,
  refuse: (message: string) => void,
): void {
  const kind = node.type === "image" ? "image" : "link";
  const fits = kind === "image" ? /^\/(?!\/)/ : /^(?:https?:\/\/[^/]|\/(?!\/)|#|mailto:)/;
  if (fits.test(node.url)) {
    reader.links.push({ address: node.url, kind, ...placeOf(node) });
    return;
  }
  refuse(
    kind === "image"
      ? `The image "${node.url}" is not a file of this site. Put it into public/ and write its address, such as /name.svg.`
      : `"${node.url}" leads nowhere in the built site. Write the address that begins with a slash, such as /articles/name/.`,
  );
}

/** The entry of a table under this name, and nothing that every object has. */
const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function readElement(node: Element, reader: Reader, refuse: (message: string) => void): void {
  const name = node.name ?? "";
  const allowed = own(proseComponents, name) ?? own(htmlElements, name);
  if (!allowed) {
    const known = Object.keys(proseComponents).map((component) => `<${component}>`);
    refuse(`<${name}> is not a component of this site. Use ${known.join(", ")} or plain Markdown.`);
    return;
  }
  const attributes: Record<string, string> = {};
  let where: Record<string, unknown> | undefined;
  for (const attribute of node.attributes) {
    const literal = literalOf(attribute);
    if (name === "Rows" && literal) {
      where = literal;
    } else if (name === "Rows" && attribute.type === "mdxJsxAttribute" && attribute.name === "where") {
      refuse(`<Rows> takes its conditions as plain values in braces. Write ${sample(name)}.`);
    } else if (attribute.type !== "mdxJsxAttribute" || (attribute.value && typeof attribute.value !== "string")) {
      refuse(`<${name}> may not hold code in braces. Write its attributes as text, such as ${sample(name)}.`);
    } else if (own(allowed, attribute.name) === undefined) {
      refuse(`<${name}> has no attribute "${attribute.name}". ${listOf(allowed)}`);
    } else {
      attributes[attribute.name] = attribute.value ?? "";
    }
  }
  for (const [attribute, required] of Object.entries(allowed)) {
    if (required && !attributes[attribute]) refuse(`<${name}> needs "${attribute}", such as ${sample(name)}.`);
  }
  if (alone.includes(name) && node.type === "mdxJsxTextElement") {
    refuse(`<${name}> stands in a line of text. Put it on a line of its own, with an empty line before and after.`);
  }
  if (!holding.includes(name) && own(proseComponents, name) && node.children.length > 0) {
    refuse(`<${name}> holds no words of its own. Write ${sample(name)}.`);
  }
  if (reader.inHeading && own(proseComponents, name)) {
    refuse(`<${name}> cannot stand in a heading. Write the heading in plain words.`);
  }
  if (own(proseComponents, name)) {
    const joined = isMark(node) && isMark(reader.before);
    reader.uses.push({ name, attributes, ...(where && { where }), depth: reader.depth, joined, ...placeOf(node) });
    if (name === "Value") reader.words += 2;
  }
}

/** The plain value of `where={{ … }}`; undefined for anything else. */
function literalOf(attribute: Element["attributes"][number]): Record<string, unknown> | undefined {
  if (attribute.type !== "mdxJsxAttribute" || attribute.name !== "where") return undefined;
  if (!attribute.value || typeof attribute.value === "string") return undefined;
  const value = readLiteral(attribute.value.value);
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Whether a node is the mark of a source or a question. */
const isMark = (node: MdastNode | undefined): boolean =>
  node?.type === "mdxJsxTextElement" && ["Cite", "Question"].includes(node.name ?? "");

function sample(name: string): string {
  const values: Record<string, string> = {
    Chart: 'id="subsidy-caps-2019"',
    Value: 'of="measures/wuxi-2019-platform-3m"',
    Cite: 'source="chinadaily-2019-09-07"',
    Term: 'id="sensor-network"',
    Question: 'id="other-fields-cap-2019"',
    Milestone: 'id="zone-approved-2009-11-13"',
    Rows: 'of="measures" where={{ level: "municipal" }}',
    Figure: 'of="measures/wuxi-2019-platform-3m"',
    span: 'lang="zh-Hans"',
  };
  if (values[name]) return `<${name} ${values[name]} />`;
  return holding.includes(name) ? `<${name}>` : `<${name} />`;
}

function listOf(allowed: Record<string, boolean>): string {
  const names = Object.keys(allowed);
  return names.length > 0 ? `It takes ${names.join(", ")}.` : "It takes none.";
}

function placeOf(node: MdastNode): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function placeIn(error: unknown): Place {
  const match = /(\d+):(\d+)/.exec(messageOf(error));
  return match ? { line: Number(match[1]), column: Number(match[2]) } : { line: 1, column: 1 };
}

/** What is wrong with the syntax, and what would work for the slips that happen most. */
function wordsOfSyntax(error: unknown, text: string): string {
  const line = text.split("\n")[placeIn(error).line - 1] ?? "";
  const cure = /<[^>]*[“”„]|\{[^}]*[“”„]/.test(line)
    ? " Write straight quotation marks in components."
    : /=\{[^{]/.test(line)
      ? ' Write conditions in two pairs of braces, such as where={{ level: "district" }}.'
      : /<[\d\s=]|<https?:/.test(line)
        ? " Write \\< for the sign itself, and an address as [words](address)."
        : ' Close each component, such as <Cite source="..." />, with its attributes in straight quotation marks.';
  return `This is not valid MDX: ${messageOf(error).replace(/\.?$/, ".")}${cure}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
