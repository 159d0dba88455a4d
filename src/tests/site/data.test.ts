import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, pagesUnder, readSite, siteFile, siteHas, urlOf, visiting } from "../built-site.ts";

/** What is read of the description for machines. */
interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[]; pattern?: string } }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }[];
}

type Line = Record<string, string>;

const pages = pagesUnder("/data/");
const datasets = pages.map((page) => page.split("/")[2] ?? "");
const descriptor = JSON.parse(readSite("/data/datapackage.json")) as Descriptor;
const bytesOf = (path: string): Buffer => readFileSync(siteFile(path));
const linesOf = (path: string): Line[] => parse(bytesOf(path), { columns: true });
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(datasets)("the dataset %s", (dataset) => {
  const lines = linesOf(`/data/${dataset}.csv`);
  const { rows } = JSON.parse(readSite(`/data/${dataset}.json`)) as { rows: Record<string, unknown>[] };

  test("is the same in CSV and JSON, cell by cell", () => {
    expect(rows.map((row) => flat(row, Object.keys(lines[0] ?? {})))).toEqual(lines);
  });

  test("is the same in CSV and in the table of its page, cell by cell", async () => {
    const shown = await visiting(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(`/data/${dataset}/`));
      return await page.evaluate(tableOfPage);
    });
    const empty = Object.keys(lines[0] ?? {}).filter((column) => lines.every((line) => line[column] === ""));
    expect(shown.map((row) => ({ ...row, ...Object.fromEntries(empty.map((column) => [column, ""])) }))).toEqual(
      lines.map(spaced),
    );
  });

  test("is described for machines as it is", () => {
    const resource = descriptor.resources.find(({ name }) => name === dataset);
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(lines[0] ?? {}));
    const wrong = (resource?.schema.fields ?? []).flatMap((field) => lines.flatMap((line) => faultsOf(field, line)));
    expect(wrong).toEqual([]);
  });

  test("is described for search engines, with the size and hash of its files", () => {
    const [thing = {}] = thingsOn(`/data/${dataset}/`);
    expect(thing).toMatchObject({ "@type": "Dataset", isAccessibleForFree: true });
    for (const { contentUrl, contentSize, sha256 } of thing.distribution as Line[]) {
      const bytes = bytesOf(`/data/${contentUrl?.split("/").at(-1)}`);
      expect(contentSize).toBe(`${bytes.length} B`);
      expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });
});

describe("the charts", () => {
  test.each(pagesUnder("/charts/").map((page) => page.replace(/\/$/, "")))("%s draws what its rows say", (chart) => {
    const lines = linesOf(`${chart}.csv`);
    expect(lines).not.toEqual([]);
    for (const { Row = "", Case: _, ...cells } of lines) {
      const [dataset, id] = Row.split("/");
      const row = linesOf(`/data/${dataset}.csv`).find((line) => line.id === id) ?? {};
      const strange = Object.entries(cells).filter(([, cell]) => cell !== "" && !Object.values(row).includes(cell));
      expect(
        strange.filter(([column]) => !["Not drawn", "What happened"].includes(column)),
        Row,
      ).toEqual([]);
    }
  });
});

describe("the whole record", () => {
  test("has a description in which size and hash of every file are right", () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual([...datasetsInOrder(), "citations"]);
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(bytesOf(`/data/${path}`).length, path).toBe(bytes);
      expect(
        `sha256:${createHash("sha256")
          .update(bytesOf(`/data/${path}`))
          .digest("hex")}`,
        path,
      ).toBe(hash);
    }
  });

  test("has keys that are unique and that all lead to a row", () => {
    const keysOf = (name: string, fields: string[]): string[] =>
      linesOf(`/data/${name}.csv`).map((line) => fields.map((field) => line[field]).join(" "));
    for (const { name, schema } of descriptor.resources) {
      const primary = keysOf(name, schema.primaryKey);
      expect(new Set(primary).size, name).toBe(primary.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(keysOf(reference.resource ?? name, reference.fields));
        expect(
          keysOf(name, fields).filter((key) => key !== "" && !known.has(key)),
          `${name}.${fields}`,
        ).toEqual([]);
      }
    }
    expect(descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? [])).not.toEqual([]);
  });

  test("names every source of every row in its citations", () => {
    const cited = datasets.flatMap((dataset) =>
      linesOf(`/data/${dataset}.csv`).flatMap(({ id, sources }) =>
        (sources ?? "").split(" ").flatMap((source) => (source ? `${dataset} ${id} ${source}` : [])),
      ),
    );
    const listed = linesOf("/data/citations.csv").map(({ dataset, row, source }) => `${dataset} ${row} ${source}`);
    expect(listed.sort()).toEqual(cited.sort());
  });

  test("unpacks from one archive to the files of the site", () => {
    const { "README.txt": readme, ...files } = unzipSync(bytesOf("/data/wuxi-iot-record.zip"));
    expect(Object.keys(files).sort()).toEqual(
      ["citations.csv", "datapackage.json", ...datasets.flatMap((name) => [`${name}.csv`, `${name}.json`])].sort(),
    );
    for (const [name, bytes] of Object.entries(files)) expect(bytesOf(`/data/${name}`).equals(bytes), name).toBe(true);
    expect(new TextDecoder().decode(readme)).toContain("HOW TO CITE");
  });

  test("is described as a catalogue that names every dataset", () => {
    const [catalogue] = thingsOn("/data/");
    expect(catalogue).toMatchObject({ "@type": "DataCatalog" });
    expect(catalogue?.dataset).toHaveLength(datasets.length);
  });
});

describe("a citation", () => {
  const works = [
    ...["/articles/", "/charts/", "/data/"].flatMap((list) => pagesUnder(list)).map((page) => page.replace(/\/$/, "")),
    "/data/wuxi-iot-record",
  ];

  test.each(works)("of %s can be taken away as BibTeX and RIS", (work) => {
    expect(siteHas(`${work}.bib`) && siteHas(`${work}.ris`)).toBe(true);
    expect(readSite(`${work}.bib`)).toMatch(/^@misc\{[\w-]+,\n(\t\w+ = \{.+\},\n)+\}\n$/);
    expect(readSite(`${work}.ris`)).toMatch(/^TY {2}- \w+\n([A-Z]\w {2}- .+\n)+ER {2}- \n$/);
  });

  test("is copied by one press, and the reader is told", async () => {
    await visiting(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(urlOf("/data/"));
      await page.getByRole("button", { name: "Copy" }).press("Enter");
      await page.locator("copy-button [role=status]", { hasText: "Copied." }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await page.locator("#_cite-text").innerText()).trim());
    });
  });

  test("has no button where there is no script", async () => {
    await visiting(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf("/data/"));
      expect(await page.locator("#_cite-text").isVisible()).toBe(true);
      expect(await page.locator("copy-button").isVisible()).toBe(false);
    });
  });
});

describe("the table of a dataset", () => {
  const dataset = "measures";
  const lines = linesOf(`/data/${dataset}.csv`);
  const onPage = (visit: (page: Page) => Promise<void>): Promise<void> =>
    visiting(browser, {}, async (page) => {
      await page.goto(urlOf(`/data/${dataset}/`));
      await visit(page);
    });

  test("is sorted by a press on the head of a column: up, down, and as it was", async () => {
    await onPage(async (page) => {
      const head = page.getByRole("columnheader", { name: "amount", exact: true });
      const amounts = async (): Promise<string[]> => (await page.evaluate(tableOfPage)).map((row) => row.amount ?? "");
      const stated = lines.flatMap(({ amount }) => amount || []).map(Number);
      const up = stated.toSorted((a, b) => a - b);
      await head.getByRole("button").press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      expect((await amounts()).slice(0, up.length).map(Number)).toEqual(up);
      await head.getByRole("button").press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect((await amounts()).slice(0, up.length).map(Number)).toEqual(up.toReversed());
      await head.getByRole("button").press("Enter");
      expect(await head.getAttribute("aria-sort")).toBeNull();
      expect(await amounts()).toEqual(lines.map(({ amount }) => amount));
    });
  });

  test("shows the rows that hold what was typed, and says how many", async () => {
    await onPage(async (page) => {
      const typed = (lines[0]?.statement ?? "").split(" ").slice(0, 4).join(" ").toUpperCase();
      await page.getByLabel("Filter").fill(typed);
      const shown = await page.locator("row-table tbody tr:visible").count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(lines.length);
      expect(await page.locator("row-table [role=status]").innerText()).toBe(
        `${shown} of ${lines.length} ${lines.length === 1 ? "row" : "rows"}`,
      );
    });
  });

  test("shows a row that an address names, whatever was typed", async () => {
    await onPage(async (page) => {
      await page.getByLabel("Filter").fill("no row holds this");
      expect(await page.locator("row-table tbody tr:visible").count()).toBe(0);
      await page.evaluate((id) => location.assign(`#${id}`), lines.at(-1)?.id);
      await page.locator(`[id="${lines.at(-1)?.id}"]`).waitFor({ state: "visible" });
    });
  });

  test("shows the row that an address names once more above the table, with all that it holds, on a phone", async () => {
    await visiting(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      const row = lines.at(-1);
      await page.goto(urlOf(`/data/${dataset}/#${row?.id}`));
      const card = page.locator(".row-card");
      await expect.poll(async () => (await card.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      const told = (await card.innerText()).replace(/\s+/g, " ");
      expect(told).toContain(String(row?.statement).slice(0, 40));
      expect(told).toContain(String(row?.sources).split(" ")[0]);
      await page.evaluate((id) => location.assign(`#${id}`), lines[0]?.id);
      await expect.poll(() => card.locator("dd").first().innerText()).toBe(String(lines[0]?.id));
      expect(await card.count()).toBe(1);
    });
  });

  test("keeps its first column in sight on a phone, and shows no control that would do nothing", async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };
    await visiting(browser, options, async (page) => {
      await page.goto(urlOf(`/data/${dataset}/`));
      expect(await page.getByLabel("Filter").isVisible()).toBe(false);
      expect(await page.locator("row-table button").count()).toBe(0);
      const xOf = async (cell: string): Promise<number | undefined> =>
        (await page.locator(`row-table tbody tr:first-child ${cell}`).first().boundingBox())?.x;
      const [head, cell] = [await xOf("th"), (await xOf("td")) ?? 0];
      await page.evaluate(() => document.querySelector("row-table .scroller")?.scrollBy({ left: 600 }));
      expect(await xOf("td")).toBe(cell - 600);
      expect(await xOf("th")).toBe(head);
    });
  });
});

/** The datasets in the order of the catalogue. */
function datasetsInOrder(): string[] {
  const links = [...readSite("/data/").matchAll(/href="[^"]*\/data\/([a-z]+)\/"/g)].map(([, name = ""]) => name);
  return [...new Set(links)].filter((name) => datasets.includes(name));
}

/** A row of a JSON file as a line of a CSV file, by the rules that the read-me tells. */
function flat(row: Record<string, unknown>, columns: string[]): Line {
  return Object.fromEntries(
    columns.map((column) => {
      const [object = "", ...part] = column.split("_");
      const inner = row[object] as Record<string, unknown> | null | undefined;
      const value = column in row || object !== "conflict" ? row[column] : inner?.[part.join("_")];
      const separator = /^cities/.test(column) ? "; " : " ";
      return [column, Array.isArray(value) ? value.join(separator) : String(value ?? "")];
    }),
  );
}

/** A line with its white space as a page shows it. */
const spaced = (line: Line): Line =>
  Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, cell.replace(/\s+/g, " ").trim()]));

/** What is wrong with a cell by the rules of its column. */
function faultsOf(
  { name, type, constraints }: Descriptor["resources"][0]["schema"]["fields"][0],
  line: Line,
): string[] {
  const cell = line[name] ?? "";
  const fault = (words: string): string[] => [`${line.id}.${name}: ${words}: ${cell}`];
  if (cell === "") return constraints?.required ? fault("is required") : [];
  if (["number", "integer"].includes(type) && !Number.isFinite(Number(cell))) return fault("is no number");
  if (type === "boolean" && !["true", "false"].includes(cell)) return fault("is neither true nor false");
  if (constraints?.enum && !constraints.enum.includes(cell)) return fault("is not allowed");
  if (constraints?.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return fault("has another form");
  return [];
}

/** The blocks for search engines on a page. */
function thingsOn(page: string): Record<string, unknown>[] {
  const blocks = readSite(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...blocks].map(([, text = ""]) => JSON.parse(text));
}

/** Runs in the browser: the rows of the table, by the names of its columns. */
function tableOfPage(): Line[] {
  const words = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const names = [...document.querySelectorAll("row-table thead th")].map(words);
  return [...document.querySelectorAll("row-table tbody tr")].map((row) =>
    Object.fromEntries(
      [...row.children].map((cell, index) => [names[index] ?? "", (cell as HTMLElement).dataset.value ?? words(cell)]),
    ),
  );
}
