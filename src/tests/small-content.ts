/** A content folder as small as one can be that holds something of every kind. The tests that spoil content begin here. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Files of a content folder: their text by their path in it. */
export type Files = Record<string, string>;

const head = (title: string): string => `title: ${title}
description: A small example of ${title.toLowerCase()}.
version: 1.0.0
updated: "2026-11-21"
rows:
`;

const measure = (id: string, amount: string): string => `  - id: ${id}
    date: 2019-04
    title: Row ${id}
    body: A city
    level: municipal
    instrument: A policy
${amount}    eligibility: Companies
    statement: The city pays something.
    sources:
      - paper-2019
    confidence: medium
`;

/** The whole folder, sound as it stands. */
export const smallContent: Readonly<Files> = {
  "data/sources.yaml": `${head("Sources")}  - id: paper-2019
    title: What the policy pays
    publisher: A paper
    published: "2019-09-07"
    url: https://example.org/policy
    language: en
    kind: news
    accessed: "2026-11-21"
`,
  "data/measures.yaml": [
    head("Measures"),
    measure("platform-cap", "    amount_kind: cap\n    amount: 3\n    unit: CNY million\n"),
    measure("benchmark-cap", "    amount_kind: cap\n    amount: 1\n    unit: CNY million\n"),
    measure("threshold", "    amount_kind: threshold\n    amount: 10\n    previous: 30\n    unit: CNY million\n"),
    measure("fund", "    amount_kind: fund\n    amount: 200\n    qualifier: more than\n    unit: CNY million\n"),
    measure("share", "    amount_kind: rate\n    amount: null\n    unit: null\n    rate: 20\n"),
  ].join(""),
  "data/milestones.yaml": `${head("Milestones")}  - id: zone-2009
    date: 2009-11-13
    title: The zone is approved
    kind: designation
    weight: 3
    statement: The zone was approved.
    sources:
      - paper-2019
    confidence: high
`,
  "data/questions.yaml": `${head("Questions")}  - id: cap-per-what
    question: What is the cap counted by?
    kind: not known
    statement: The paper does not say.
    use: A cap of so much.
    touches:
      - measures/platform-cap
    sources:
      - paper-2019
`,
  "data/glossary.yaml": `${head("Glossary")}  - id: sensor-network
    term: sensor network
    term_zh: 传感网
    statement: A network of small devices that measure.
    sources:
      - paper-2019
    confidence: high
`,
  "charts/caps.yaml": `title: CNY 3 million is the higher of two caps
subtitle: Most that may be paid, CNY million
kind: bar
data: measures
where:
  id:
    - platform-cap
    - benchmark-cap
x: amount
`,
  "topics.yaml": `- id: policy
  name: Policy
  description: What is paid.
`,
  "articles/first.mdx": `---
title: What the policy pays
description: Two caps and a threshold.
published: "2026-11-21"
topics:
  - policy
lead: true
---

A <Term id="sensor-network" /> costs up to <Value of="measures/platform-cap" />.<Cite source="paper-2019" />

## The caps

<Chart id="caps" />

The least sum fell from <Value of="measures/threshold" field="previous" />.<Question id="cap-per-what" />

<Milestone id="zone-2009" />

See [the other article](/articles/second/).
`,
  "articles/second.md": `---
title: What came before
description: One paragraph.
published: "2026-11-20"
topics: []
---

Nothing but words.
`,
  "pages/about.mdx": `---
title: About
description: What this is.
---

It is an example.
`,
};

/** The measures with a rule by which a project can be checked. */
export const ruled = (measures = ""): string =>
  measures.replace("amount_kind: threshold", "amount_kind: threshold\n    applies_to: technological transformation");

const folders: string[] = [];

/** Writes files into a new folder `content` and gives its path. */
export function writeContent(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), "content-"));
  folders.push(folder);
  const content = path.join(folder, "content");
  mkdirSync(content);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), text);
  }
  return content;
}

/** Takes all written folders away again. */
export function clearContent(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
