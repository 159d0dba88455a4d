/** What the search does when a file cannot be fetched, or never comes. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readContent } from "../lib/read-content.ts";
import { fetchedIndex, freshEngine, type Fetched } from "../tests/search-engines.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import { Pagefind } from "./pagefind.client.ts";
import { searchRecords } from "./records.ts";

let index: Fetched;

beforeAll(async () => {
  index = await fetchedIndex(searchRecords(readContent(writeContent(smallContent)), () => true));
});
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  index.close();
  clearContent();
});

/** Lets the fetches of some files go another way, until the function that it gives is called. */
function divert(files: RegExp, way: (signal?: AbortSignal | null) => Promise<Response>): () => void {
  const real = globalThis.fetch;
  const spy = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation((input, init) => (files.test(String(input)) ? way(init?.signal) : real(input, init)));
  return () => spy.mockRestore();
}

const refused = async (): Promise<Response> => new Response("", { status: 503 });

const unreachable = async (): Promise<Response> => {
  throw new TypeError("Failed to fetch");
};

const never = (signal?: AbortSignal | null): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** Lets every limit of time pass at once. */
function withoutPatience(): void {
  const real = AbortSignal.timeout;
  vi.spyOn(AbortSignal, "timeout").mockImplementation(() => real.call(AbortSignal, 5));
}

describe("a file that cannot be fetched", () => {
  test.each([
    ["the titles", /titles\.txt/],
    ["the list of the index", /pagefind-entry/],
    ["the words of the index", /pf_meta/],
    ["the program", /wasm/],
    ["a part of the index", /\/index\//],
  ])("makes the answer fail, and the next question tries again: %s", async (_, files) => {
    const loose: unknown[] = [];
    const keep = (reason: unknown): void => void loose.push(reason);
    process.on("unhandledRejection", keep);
    for (const way of [refused, unreachable]) {
      const engine = freshEngine(index);
      const restore = divert(files, way);
      const asked = files.test("titles.txt") ? engine.load() : engine.search("approved");
      // In words of the fetch, and not of a program that fell over something empty.
      await expect(asked).rejects.toThrow(/fetch|load/i);
      restore();
      await engine.load();
      expect((await engine.search("approved")).count).toBeGreaterThan(0);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", keep);
    expect(loose).toEqual([]);
  });

  test("is told of a filter too, and not taken for one that leaves nothing", async () => {
    const engine = freshEngine(index);
    const restore = divert(/\/filter\//, refused);
    await expect(engine.search("pays", { kind: ["Measure"] })).rejects.toThrow();
    restore();
    expect((await engine.search("pays", { kind: ["Measure"] })).count).toBeGreaterThan(0);
  });

  test("that only the order needs does not stand in the way of an answer", async () => {
    divert(/\/filter\//, refused);
    expect((await freshEngine(index).search("pays")).count).toBeGreaterThan(0);
  });

  test("is asked for under another address where it is the script itself", async () => {
    const pagefind = new Pagefind(`${index.address}nowhere/`);
    const asked = (): Promise<string> => pagefind.load().then(String, String);
    expect(await asked()).not.toContain("again");
    expect(await asked()).toContain("pagefind.js?again=1");
  });
});

describe("a file that never comes", () => {
  test.each([
    ["the program", /wasm/],
    ["a part of the index", /\/index\//],
    ["a filter", /\/filter\//],
  ])("is given up, and asked for anew: %s", async (_, files) => {
    const engine = freshEngine(index);
    const restore = divert(files, never);
    withoutPatience();
    await expect(engine.search("pays", { kind: ["Measure"] })).rejects.toThrow();
    vi.mocked(AbortSignal.timeout).mockRestore();
    restore();
    expect((await engine.search("pays", { kind: ["Measure"] })).count).toBeGreaterThan(0);
  });

  test("is given up with the titles", async () => {
    const engine = freshEngine(index);
    const restore = divert(/titles\.txt/, never);
    withoutPatience();
    await expect(engine.load()).rejects.toThrow();
    restore();
    await engine.load();
    expect(engine.titles("zone")).not.toEqual([]);
  });

  test("leaves the words as they were typed where it is a list of words", async () => {
    const engine = freshEngine(index);
    const restore = divert(/\/words\//, never);
    withoutPatience();
    expect((await engine.search("aproved zone")).instead).toBeUndefined();
    restore();
    expect((await engine.search("aproved zone")).instead?.shown).toBe("approved zone");
  });

  test("is given up with the excerpts, and read the next time", async () => {
    const answer = await freshEngine(index).search("approved");
    const restore = divert(/\/fragment\//, never);
    withoutPatience();
    await expect(answer.read(0, 1)).rejects.toThrow();
    restore();
    expect(await answer.read(0, 1)).toHaveLength(1);
  });
});
