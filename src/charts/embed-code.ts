/** What another site copies to show a chart. It stands apart from its page, whose own scripts are read out of its markup. */
import { embedHeight } from "./embed-height.ts";
import { escapeXml } from "./svg-elements.ts";
import type { ChartSpec } from "./spec.ts";
import { wholeAddress } from "../lib/address.ts";
import { embedPath } from "../lib/paths.ts";

/** The frame of a chart, which needs no script. */
export const embedFrame = (spec: ChartSpec): string =>
  `<iframe src="${wholeAddress(embedPath(spec.id))}" title="${escapeXml(spec.title)}" ` +
  `width="100%" height="${embedHeight(spec)}" loading="lazy" style="border:0"></iframe>`;

/** A line of script, once on a page, by which the height of every such frame follows its chart. */
export const embedScript =
  `<script>addEventListener("message",e=>{if(e.data?.type==="wuxi-iot-record:height")` +
  `for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=e.data.height})</script>`;
