/** How to cite what the site publishes: as a line of text, as BibTeX and as RIS, by citation-js. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { site } from "../site.ts";
import { formatDate } from "./edtf.ts";

/** Something that can be cited. */
export interface Work {
  kind: "article" | "chart" | "dataset" | "record";
  /** Its name among the works of the site, such as `data-measures`. */
  id: string;
  title: string;
  /** The day of its last change, `2026-11-21`; undefined for a record without data. */
  date: string | undefined;
  /** The version of data. */
  version?: string;
  /** Its whole address. */
  url: string;
}

/** The ending of a file of citations, and what citation-js calls its form. */
const formats = { bib: "bibtex", ris: "ris" } as const;
const types = { article: "webpage", chart: "figure", dataset: "dataset", record: "dataset" } as const;

// Chinese stays as it is, and a work keeps its own name with the hyphens in it.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** A citation as text: `Wuxi IoT Record, “Measures”, version 1.0.0, 21 November 2026. https://…` */
export function citationText({ kind, title, version, date, url }: Work): string {
  const parts = [
    site.name,
    kind === "record" ? undefined : `“${title}”`,
    version && `version ${version}`,
    date && formatDate(date),
  ];
  return `${parts.filter(Boolean).join(", ")}. ${url}`;
}

/** The forms of a citation file, by extension. */
export const citationForms = ["bib", "ris"] as const;

/** What a citation file is made from. */
export interface CitationFile extends Record<string, unknown> {
  work: Work;
  form: (typeof citationForms)[number];
}

const contentTypes = { bib: "application/x-bibtex", ris: "application/x-research-info-systems" };

/** A citation file as the answer of an address. */
export const citationResponse = ({ work, form }: CitationFile): Response =>
  new Response(citationFile(work, form), { headers: { "content-type": `${contentTypes[form]}; charset=utf-8` } });

/** A citation as the text of a file, with a line feed at its end. */
export function citationFile(work: Work, extension: keyof typeof formats): string {
  const { kind, id, date, version, url } = work;
  const title = kind === "dataset" ? `${site.name}: ${work.title}` : work.title;
  const cite = new Cite({
    // In BibTeX it is one key among all that an author has; RIS cuts it after twenty letters.
    id: extension === "bib" && kind !== "record" ? `wuxi-iot-record-${id}` : id,
    type: types[kind],
    title: extension === "bib" ? forTeX(title) : title,
    author: [{ literal: site.name }],
    publisher: site.name,
    ...(date && { issued: { "date-parts": [date.split("-").map(Number)] } }),
    // BibTeX has no field for a version.
    ...(version && (extension === "bib" ? { note: `Version ${version}` } : { version })),
    language: "en",
    URL: url,
  });
  const text = cite.format(formats[extension]).replace(/\n+$/, "");
  return `${extension === "ris" ? unwrapped(text) : text}\n`;
}

/** RIS has a line for each tag; citation-js cuts one that is longer than 80 characters, in the middle of a word. */
const unwrapped = (text: string): string => text.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, "");

/** Marks that TeX would read as commands; citation-js leaves them when it is told to leave Chinese. */
const forTeX = (text: string): string => text.replace(/[&%$#_]/g, "\\$&");
