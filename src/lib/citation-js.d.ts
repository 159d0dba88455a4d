/** What is used of citation-js, which comes without types. */
declare module "@citation-js/core" {
  /** A work as CSL-JSON. */
  interface CslItem {
    id: string;
    type: "webpage" | "figure" | "dataset";
    title: string;
    author: { literal: string }[];
    publisher: string;
    issued?: { "date-parts": number[][] };
    version?: string;
    note?: string;
    language: string;
    URL: string;
  }

  export class Cite {
    constructor(item: CslItem);
    format(output: "bibtex" | "ris"): string;
  }

  export const plugins: {
    config: { get(plugin: "@bibtex"): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
