import { afterEach, describe, expect, test } from "vitest";
import { formatProblem } from "../lib/problem.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import { checkContent } from "./check-content.ts";

afterEach(clearContent);

const file = "data/measures.yaml";
const threshold = "    amount: 10\n    previous: 30\n";

/** What is wrong when the least investment of the small content has these keys besides. */
function problemsWith(keys: string): string[] {
  const text = (smallContent[file] ?? "").replace(threshold, `${threshold}${keys}`);
  return checkContent(writeContent({ ...smallContent, [file]: text })).problems.map(formatProblem);
}

describe("the bounds of a rule", () => {
  test.each([
    "    investment_min: 10\n    investment_max: 10.5\n",
    "    investment_max: 5\n",
    "    from: 2019-04\n    to: 2019\n",
    "    from: 2019\n    to: 2019-04\n",
    "    from: 2019-04\n",
  ])("%j are sound", (keys) => {
    expect(problemsWith(keys)).toEqual([]);
  });

  test.each([
    [
      "no room between them",
      "    investment_min: 10\n    investment_max: 10\n",
      "threshold › investment_max: No investment is 10 or more and under 10. Write an investment_max above 10, or leave it out.",
    ],
    [
      "a least investment that is not the sum of the threshold",
      "    investment_min: 20\n",
      "threshold › investment_min: The amount asks for CNY 10 million, and this for 20. Write 10, or leave it out: the amount of a threshold is its least investment.",
    ],
    [
      "an end before the beginning",
      "    from: 2019-04\n    to: 2018\n",
      "threshold › to: It ends before it begins on 2019-04. Write an end on or after that, or leave it out.",
    ],
  ])("with %s are refused at their line", (_, keys, words) => {
    const line =
      ((smallContent[file] ?? "").split(threshold)[0]?.split("\n").length ?? 0) + 1 + keys.split("\n").length - 1;
    expect(problemsWith(keys)).toEqual([
      expect.stringMatching(new RegExp(`^content/data/measures\\.yaml:${line}:\\d+ {2}measures › `)),
    ]);
    expect(problemsWith(keys)[0]).toContain(words);
  });
});
