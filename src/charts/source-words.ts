/** The source line of a picture that stands alone. */
import { plural } from "../lib/format.ts";
import type { ChartSpec } from "./spec.ts";

/** `Sources: China Daily, 7 Sep 2019; Wuxi Information Office, 26 Mar 2021 and 2 others.` @param most how many are named */
export function sourceWords({ sources }: Pick<ChartSpec, "sources">, most = 4): string {
  const named = sources
    .slice(0, most)
    .map(({ name }) => name)
    .join("; ");
  const others = sources.length > most ? ` and ${plural(sources.length - most, "other")}` : "";
  return `${sources.length === 1 ? "Source" : "Sources"}: ${named}${others}.`;
}
