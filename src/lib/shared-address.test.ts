import { expect, test } from "vitest";
import { queryOf, queryWith } from "./shared-address.ts";

test("one part of a page sets its keys and leaves those of others", () => {
  expect(queryWith("?invest=18+million&level=national", { level: "district", year: "", compare: "a,b" })).toBe(
    "?invest=18+million&level=district&compare=a,b",
  );
});

test("a query without keys is none", () => {
  expect(queryWith("?level=national", { level: "" })).toBe("");
});

test("of a key that stands there twice the first value stays, as it is the one that is read", () => {
  expect(queryWith("?level=national&year=2019&level=district", { year: "2020" })).toBe("?level=national&year=2020");
});

test("the keys of one part can be compared, whatever else stands in the address", () => {
  const keys = ["invest", "project"];
  expect(queryOf("?level=national&project=a&invest=18+million&invest=5", keys)).toBe("?invest=18+million&project=a");
  expect(queryOf("?level=district", keys)).toBe("");
});
