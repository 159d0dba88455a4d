import { expect, test } from "vitest";
import { servedSize } from "../tests/search-engines.ts";
import { indexFiles } from "./index-files.ts";
import { servedScript } from "./pagefind-script.ts";

test("Pagefind’s script is served small, and gives its search alone", async () => {
  const script = (await indexFiles([])).get("pagefind.js") ?? new Uint8Array();
  expect(servedSize(script)).toBeLessThanOrEqual(6_500);
  const served: object = await import(`data:text/javascript;base64,${Buffer.from(script).toString("base64")}`);
  expect(Object.keys(served)).toEqual(["PagefindInstance"]);
});

test("a script that is another than expected is refused", () => {
  expect(() => servedScript(new TextEncoder().encode("export {};"))).toThrow("another than expected");
});
