/** Where a chart and what it rests on are found, as its files say it. For the build only. */
import type { Source } from "../schemas/source.ts";
import { wholeAddress } from "./address.ts";
import { chartPath } from "./paths.ts";

/** The whole address of a chart's page, and where each of its sources was read. */
export const chartPlace = (id: string, sources: readonly Source[]) => ({
  address: wholeAddress(chartPath(id)),
  sourceAddresses: new Map(sources.map((source) => [source.id, source.url])),
});
