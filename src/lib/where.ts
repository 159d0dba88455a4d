/** Conditions on rows: field and value, or field and a list of values; all must hold. Charts and tables in prose share them. */

export type Where = Readonly<Record<string, unknown>>;

/** A cell as text, a list as its parts; "not stated" is `null`. */
export const cellsOf = (cell: unknown): string[] => (Array.isArray(cell) ? cell : [cell ?? null]).map(String);

/** Whether one field of a row is the wanted value, or one of the wanted ones. */
export function holds(row: object, field: string, wanted: unknown): boolean {
  const allowed = cellsOf(wanted);
  return cellsOf((row as Record<string, unknown>)[field]).some((cell) => allowed.includes(cell));
}

/** The rows for which every condition holds, in their order. */
export function rowsWhere<R extends object>(rows: readonly R[], where: Where): R[] {
  return rows.filter((row) => Object.entries(where).every(([field, wanted]) => holds(row, field, wanted)));
}
