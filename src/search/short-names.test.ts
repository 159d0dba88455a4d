/** The names of the parts of the index. */
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { withShortNames } from "./short-names.ts";

const record = "fragment/en_97ba35d.pf_fragment";
const chunk = "index/en_19e68c0.pf_index";
const content = new Uint8Array([1, 2, 3]);

/** An index of which the list holds some names, as CBOR writes them. */
const indexOf = (...names: string[]): [string, Uint8Array][] => [
  ["pagefind.en_595cfb41a6.pf_meta", gzipSync(names.map((name) => `\x83j${name}\x18\xff`).join(""))],
  [record, content],
  [chunk, content],
];
const namesIn = (list: Uint8Array | undefined): string[] =>
  gunzipSync(list ?? content)
    .toString("latin1")
    .match(/en_\w{7}/g) ?? [];

describe("the parts of the index", () => {
  test("are named alike in their list and as files, by numbers", () => {
    const [list, first, second, ...others] = withShortNames(indexOf("en_97ba35d", "en_19e68c0"));
    const [one = "", two = ""] = namesIn(list?.[1]);
    expect(one.slice(0, -1)).toBe(two.slice(0, -1));
    expect([one.at(-1), two.at(-1)]).toEqual(["0", "1"]);
    expect(first).toEqual([`fragment/${one}.pf_fragment`, content]);
    expect(second).toEqual([`index/${two}.pf_index`, content]);
    expect(others).toEqual([]);
  });

  test("have other names where the list is another", () => {
    const [before] = namesIn(withShortNames(indexOf("en_97ba35d", "en_19e68c0"))[0]?.[1]);
    const [after] = namesIn(withShortNames(indexOf("en_97ba35d", "en_19e68c0", "en_0000001"))[0]?.[1]);
    expect(after).not.toBe(before);
  });

  test("leave all else in their list as it was", () => {
    const text = (list?: Uint8Array): string => gunzipSync(list ?? content).toString("latin1");
    const index = indexOf("en_97ba35d", "en_19e68c0");
    const [list] = withShortNames(index);
    expect(text(list?.[1]).replace(/en_\w{7}/g, "")).toBe(text(index[0]?.[1]).replace(/en_\w{7}/g, ""));
  });

  test("are refused where their list is another than expected", () => {
    expect(() => withShortNames(indexOf("en_97ba35d"))).toThrow("it does not hold en_19e68c0");
    expect(() => withShortNames([[record, content]])).toThrow("it does not hold en_97ba35d");
  });
});
