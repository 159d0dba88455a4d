import { expect, test } from "vitest";
import { topicId, topicsOfWords } from "./topic-words.ts";

test("words become part of an address", () => {
  expect(["Industrial internet", " R&D: 2019 ", "物联网"].map(topicId)).toEqual([
    "industrial-internet",
    "r-d-2019",
    "物联网",
  ]);
});

test("words with one address are one topic, by name, and signs alone are none", () => {
  expect(topicsOfWords(["Policy", "Money", "policy", "!?"]).map(({ id, name }) => [id, name])).toEqual([
    ["money", "Money"],
    ["policy", "Policy"],
  ]);
});
