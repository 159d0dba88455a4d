/** Filters, order by date, and the numbers beside the filters, worked out on the records that a question found. */
import { filterNames, type Counts, type FilterName, type SearchOptions } from "./answer.ts";
import type { Pagefind } from "./pagefind.client.ts";

/** The records that the filters leave, in the order asked for. @param ids in order of relevance */
export async function narrowed(ids: readonly string[], options: SearchOptions, pagefind: Pagefind): Promise<string[]> {
  const left = await filtered(ids, options, pagefind);
  if (options.sort !== "date") return left;
  const wanted = new Set(left);
  const dated = await pagefind.newestFirst();
  return [...[...dated].filter((id) => wanted.has(id)), ...left.filter((id) => !dated.has(id))];
}

/** The numbers beside the filters. */
export async function countsOf(ids: readonly string[], options: SearchOptions, pagefind: Pagefind): Promise<Counts> {
  const values = await pagefind.filters();
  const countsFor = async (name: FilterName): Promise<[string, number][]> => {
    const left = await filtered(ids, { ...options, [name]: [] }, pagefind);
    const counted = await Promise.all(
      Object.keys(values[name] ?? {}).map(async (value): Promise<[string, number]> => {
        const having = await pagefind.having(name, value);
        return [value, left.filter((id) => having.has(id)).length];
      }),
    );
    const found = counted.filter(([, count]) => count > 0);
    return name === "year" ? found.sort(latestFirst) : found.sort(mostFirst);
  };
  const [kind, topic, year] = await Promise.all([countsFor("kind"), countsFor("topic"), countsFor("year")]);
  return { kind, topic, year };
}

async function filtered(ids: readonly string[], options: SearchOptions, pagefind: Pagefind): Promise<string[]> {
  const sets = await Promise.all(
    filterNames
      .filter((name) => options[name]?.length)
      .map(async (name) => {
        const having = await Promise.all((options[name] ?? []).map((value) => pagefind.having(name, value)));
        return new Set(having.flatMap((set) => [...set]));
      }),
  );
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

type Counted = [value: string, count: number];
const latestFirst = ([a]: Counted, [b]: Counted): number => (a < b ? 1 : -1);
const mostFirst = ([a, many]: Counted, [b, more]: Counted): number => more - many || (a < b ? -1 : 1);
