/** References to rows: `dataset/id`, such as `measures/wuxi-2019-platform-3m`. */
import type { DatasetName } from "../schemas/dataset.ts";

/** A reference in its two parts. Whether they exist is checked by `check/references`. */
export function parseRef(reference: string): { dataset: DatasetName; id: string } {
  const [dataset = "", id = ""] = reference.split("/");
  return { dataset: dataset as DatasetName, id };
}
