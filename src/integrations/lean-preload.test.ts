import { expect, test, vi } from "vitest";
import { helper } from "./lean-preload.ts";

/** The helper as a page runs it, with what it puts into the head. */
async function helped(names: string[]): Promise<string[]> {
  const head: { rel: string; href: string }[] = [];
  vi.stubGlobal("document", {
    head: { append: (link: (typeof head)[0]) => head.push(link) },
    createElement: () => ({}),
  });
  const { __vitePreload } = await import(`data:text/javascript,${encodeURIComponent(helper)}`);
  try {
    await __vitePreload(() => undefined, names);
  } finally {
    vi.unstubAllGlobals();
  }
  return head.map(({ rel, href }) => `${rel} ${href}`);
}

test("what a module imports is fetched with it", async () => {
  expect(await helped(["_astro/a.js", "_astro/b.js"])).toEqual([
    "modulepreload /_astro/a.js",
    "modulepreload /_astro/b.js",
  ]);
});

test("a style sheet is refused, which would be fetched as a script", async () => {
  await expect(helped(["_astro/a.css"])).rejects.toThrow("a.css");
});
