/** The data dictionary: what each field of a dataset holds, read from its schema. */
import { rowSchemas, type DatasetName } from "../schemas/dataset.ts";

/** One field of a dataset. */
export interface Field {
  name: string;
  /** In the words of the schema. */
  description: string;
}

/** The fields of a dataset in the order of its schema. */
export function fieldsOf(dataset: DatasetName): Field[] {
  return Object.entries(rowSchemas[dataset].shape).map(([name, schema]) => ({
    name,
    description: schema.meta()?.description ?? "",
  }));
}
