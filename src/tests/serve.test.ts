import path from "node:path";
import { expect, test } from "vitest";
import { fileFor } from "./serve.ts";

const dist = path.resolve("dist");

test("finds index.html behind a folder and a file behind its name", () => {
  expect(fileFor(dist, "/", "/")).toBe(path.join(dist, "index.html"));
  expect(fileFor(dist, "/", "/data/?q=1")).toBe(path.join(dist, "data", "index.html"));
  expect(fileFor(dist, "/wuxi/", "/wuxi/data/a.csv")).toBe(path.join(dist, "data", "a.csv"));
});

test("finds nothing outside the base path or the folder", () => {
  expect(fileFor(dist, "/wuxi/", "/data/")).toBeUndefined();
  expect(fileFor(dist, "/", "/%2e%2e%2fpackage.json")).toBeUndefined();
});
