/**
 * Pagefind's script as this site serves it: what fails is told, no fetch lasts for ever, and what nobody calls is left out,
 * such as its worker, its own excerpts and its merging of indexes.
 */
// Vite comes with Astro.
import { minifySync } from "vite";

/** A place in the script, what stands there instead, and how often it is there. */
interface Change {
  place: RegExp;
  by: string;
  times: number;
}

const changes: readonly Change[] = [
  // A part of the index or of a filter that could not be fetched would pass for one that holds nothing.
  { place: /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, by: "$1", times: 2 },
  {
    place: /(console\.error\(`Failed to load the meta index:\n\$\{e\?\.toString\(\)\}`\);)/g,
    by: "$1throw e;",
    times: 1,
  },
  // One that never ends would be waited for by each later question too. All files are small.
  {
    place: /await fetch\(queued\.input\)/g,
    by: "await fetch(queued.input,{signal:AbortSignal.timeout(12e3)})",
    times: 1,
  },
  // What is packed the browser itself unpacks, unless the host said so and it has done it already.
  {
    place: /queued\.resolve\(response\)/g,
    by: "const body=await response.blob();queued.resolve(new Response((await body.slice(0,1).text())==='\\x1f'?body.stream().pipeThrough(new DecompressionStream('gzip')):body))",
    times: 1,
  },
  { place: /data=gz_default\(data\);/g, by: "", times: 1 },
  // The layer makes its own excerpts, from plain text, and its own addresses.
  {
    place: /fragment\.url=this\.processedUrl\(.*?fragment\.sub_results=calculate_sub_results\([^;]*;/g,
    by: "",
    times: 1,
  },
  { place: /fullUrl\(raw\)\{.*?(?=async getPtr\()/g, by: "", times: 1 },
  // All options are given at the start.
  { place: /async options\(options2\)\{.*?(?=decompress\(data,)/g, by: "", times: 1 },
  // How a score came about, and how long it took.
  { place: /log\(`[^`]*`\);/g, by: "", times: 9 },
  { place: /if\(result2\.params\)\{.*?(?=return res;\}\);)/g, by: "", times: 1 },
  // What is exported otherwise begins to fetch unasked, and its first failure can be caught by nobody.
  { place: /export\{createInstance,[^}]*\};?\s*$/g, by: "export{PagefindInstance};", times: 1 },
];

/** The script with the changes, without what they leave unused. @throws where it is another than expected */
export function servedScript(script: Uint8Array): Uint8Array {
  const changed = changes.reduce((text, { place, by, times }) => {
    if (text.match(place)?.length !== times)
      throw new Error(`Pagefind’s script is another than expected: ${place} is not there ${times} times.`);
    return text.replace(place, by);
  }, new TextDecoder().decode(script));
  const { code, errors } = minifySync("pagefind.js", changed, { module: true });
  if (errors.length > 0) throw new Error(`Pagefind’s script cannot be made smaller: ${errors[0]?.message}`);
  return new TextEncoder().encode(code);
}
