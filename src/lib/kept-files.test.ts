import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keeperIn } from "./kept-files.ts";

let folder: string;
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks a new keeper, as the next build does. */
const ask = (key: string, version = "1", place = folder): string =>
  keeperIn(place, version)(key, () => {
    made += 1;
    return Buffer.from(`made from ${key}`);
  }).toString();

test("makes a file once, and gives the same bytes to the next build", () => {
  expect([ask("a"), ask("a"), ask("b")]).toEqual(["made from a", "made from a", "made from b"]);
  expect(made).toBe(2);
});

test("makes a file anew for another version of the code", () => {
  ask("a");
  ask("a", "2");
  expect(made).toBe(2);
});

test.each([
  ["cut short", (content: Buffer) => content.subarray(0, -1)],
  ["changed", (content: Buffer) => Buffer.concat([content.subarray(0, -1), Buffer.from("x")])],
  ["emptied", () => Buffer.alloc(0)],
])("makes a file anew that was %s, and keeps the mended one", (_, spoil) => {
  ask("a");
  const [name = ""] = readdirSync(folder);
  writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
  expect([ask("a"), ask("a")]).toEqual(["made from a", "made from a"]);
  expect(made).toBe(2);
});

test("goes on without keeping where the folder is none", () => {
  const file = join(folder, "file");
  writeFileSync(file, "not a folder");
  expect([ask("a", "1", file), ask("a", "1", file)]).toEqual(["made from a", "made from a"]);
  expect(made).toBe(2);
});

/** Makes a file or folder look as old as one that is cleared away. */
function age(name: string): void {
  const before = Date.now() / 1000 - 31 * 24 * 60 * 60;
  utimesSync(join(folder, name), before, before);
}

test("clears away what nobody asked for in a month, and leaves nothing half written", () => {
  ask("old");
  const [name = ""] = readdirSync(folder);
  writeFileSync(join(folder, `${name}.123`), "half");
  for (const one of readdirSync(folder)) age(one);
  ask("new");
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toContain(name);
});

test("keeps an old file that was asked for since", () => {
  const keeper = keeperIn(folder, "1");
  const make = (): Buffer => Buffer.from("made");
  keeper("old", make);
  const [name = ""] = readdirSync(folder);
  age(name);
  keeper("old", make);
  ask("new");
  expect(readdirSync(folder)).toContain(name);
});

test("leaves alone what is not its own, and clears on past what it cannot take away", () => {
  ask("old");
  const [name = ""] = readdirSync(folder);
  const stuck = "0".repeat(64);
  mkdirSync(join(folder, stuck));
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, "notes.txt"), "mine");
  for (const one of [name, stuck, "folder", "notes.txt"]) age(one);
  ask("new");
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([stuck, "folder", "notes.txt"]));
  expect(readdirSync(folder)).not.toContain(name);
});
