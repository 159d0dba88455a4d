import { expect, test } from "vitest";
import { breadcrumbThing } from "./way-json-ld.ts";

test("the way to a page is counted from one and leads to whole addresses", () => {
  const steps = [
    { name: "Articles", path: "/articles/" },
    { name: "Policy", path: "/topics/policy/" },
  ];
  expect(breadcrumbThing(steps).itemListElement).toMatchObject([
    { position: 1, name: "Articles", item: expect.stringMatching(/^https?:.*\/articles\/$/) },
    { position: 2, name: "Policy" },
  ]);
});
