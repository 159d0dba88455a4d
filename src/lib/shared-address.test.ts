import { expect, test } from "vitest";
import { queryWith } from "./shared-address.ts";

test("one part of a page sets its keys and leaves those of others", () => {
  expect(queryWith("?invest=18+million&level=national", { level: "district", year: "", compare: "a,b" })).toBe(
    "?invest=18+million&level=district&compare=a,b",
  );
});

test("a query without keys is none", () => {
  expect(queryWith("?level=national", { level: "" })).toBe("");
});
