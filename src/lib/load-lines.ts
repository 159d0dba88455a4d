/** The lines with which others load a dataset from its address. Dates stay text: many tools take 2009 for a number. */
import { fieldsOf } from "./fields.ts";
import type { DatasetName } from "../schemas/dataset.ts";

/** One way to load a dataset. */
export interface LoadLines {
  tool: string;
  /** Where the lines go, where that is not plain. */
  where?: string;
  code: string;
}

/** @param url the whole address of the CSV file */
export function loadLines(dataset: DatasetName, url: string): LoadLines[] {
  const dates = fieldsOf(dataset).flatMap(({ type, name }) => (type === "edtf" ? name : []));
  const inPython = dates.map((name) => `"${name}": str`).join(", ");
  const inR = dates.map((name) => `${name} = "c"`).join(", ");
  return [
    {
      tool: "Python, pandas",
      code: `import pandas as pd\n${dataset} = pd.read_csv("${url}"${inPython && `, dtype={${inPython}}`})`,
    },
    {
      tool: "R, readr",
      code: `library(readr)\n${dataset} <- read_csv("${url}"${inR && `, col_types = cols(${inR})`})`,
    },
    {
      tool: "Excel, Power Query",
      where: "Data, From Web, paste the address; or in the advanced editor:",
      code: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`,
    },
  ];
}
