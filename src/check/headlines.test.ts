import { afterEach, describe, expect, test } from "vitest";
import { formatProblem } from "../lib/problem.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import { checkContent } from "./check-content.ts";

afterEach(clearContent);

const file = "articles/first.mdx";

/** What is wrong with the small content when its first article has another title and description, and more keys. */
function problemsOf(title: string, description = "What is paid.", more = ""): string[] {
  const text = (smallContent[file] ?? "")
    .replace(/title: .*\n/, `title: ${JSON.stringify(title)}\n`)
    .replace(/description: .*\n/, `description: ${JSON.stringify(description)}\n${more}`);
  return checkContent(writeContent({ ...smallContent, [file]: text })).problems.map(formatProblem);
}

describe("a number in the head of an article is sound where it is", () => {
  test.each([
    ["a value that a chart draws", "Platforms may get CNY 3 million"],
    ["such a value in words", "Platforms may get three million yuan"],
    ["a list of values with one unit behind it", "Caps of 1 and 3 million yuan"],
    ["a value of a row that the text names, with its former one", "From CNY 30 million to CNY 10 million"],
    ["a difference of values that a chart draws", "CNY 2 million lies between the caps"],
    ["a ratio of values that a chart draws", "One cap is 3 times the other"],
    ["a count of the rows of a chart", "Two caps"],
    ["a count of all rows of a dataset that the article shows", "The three measures"],
    ["a year before a number with a unit", "In 2009, 3 million yuan was no cap"],
    ["the day of a milestone that the text shows", "What 13 November 2009 began"],
    ["the year of such a row", "Since 2009"],
  ])("%s", (_, title) => {
    expect(problemsOf(title)).toEqual([]);
    expect(problemsOf("What is paid", title)).toEqual([]);
  });

  test("the year or day of the event", () => {
    expect(problemsOf("What 2 May 2017 brought")).not.toEqual([]);
    expect(problemsOf("What 2 May 2017 brought", undefined, 'event: "2017-05-02"\n')).toEqual([]);
  });
});

describe("a number in the head of an article is refused where it is", () => {
  test.each([
    ["in no row", "Platforms may get CNY 4 million", "4 million"],
    ["in no row, as a word", "Platforms may get five million yuan", "five million"],
    ["in no row that the article shows", "A fund of CNY 200 million", "200 million"],
    ["a value without its unit", "The 30 of Wuxi", "30"],
    ["a wrong count", "Seven caps", "Seven"],
    ["a count of unlike rows together", "The four rows", "four"],
    ["a value with another unit", "Platforms may get CNY 3 billion", "3 billion"],
    ["a year of nothing that is shown", "The caps of 2018", "2018"],
    ["a day of nothing that is shown", "What 14 November 2009 began", "14"],
  ])("%s, with file, line and cure", (_, words, number) => {
    expect(problemsOf(words)).toEqual([
      expect.stringMatching(new RegExp(`^content/articles/first\\.mdx:2:\\d+ {2}title: "${number}" .*<Value>`)),
    ]);
    expect(problemsOf("What is paid", words)).toEqual([
      expect.stringMatching(new RegExp(`^content/articles/first\\.mdx:3:\\d+ {2}description: "${number}" .*<Value>`)),
    ]);
  });
});

describe("in the head of an article", () => {
  /** What is wrong where the rows that it shows say more. */
  function problemsWith(title: string, from: string, to: string): string[] {
    const data = "data/measures.yaml";
    const rows = (smallContent[data] ?? "").replace(from, to);
    expect(rows).not.toBe(smallContent[data]);
    const text = (smallContent[file] ?? "").replace(/title: .*/, `title: ${title}`);
    return checkContent(writeContent({ ...smallContent, [file]: text, [data]: rows })).problems.map(formatProblem);
  }

  test("a number of a shown row's statement is sound, a share too, but a day of it only beside its month", () => {
    const statement = ["The city pays something.", "On 17 May it paid 35 companies 12 percent."] as const;
    expect(problemsWith("What 35 companies got", ...statement)).toEqual([]);
    expect(problemsWith("Why it is 12 percent", ...statement)).toEqual([]);
    expect(problemsWith("What 17 May brought", ...statement)).toEqual([]);
    expect(problemsWith("What 17 companies got", ...statement)).toEqual([expect.stringContaining('title: "17" ')]);
  });

  test("the least and the most investment of a shown row are sound in their unit", () => {
    const bounds = ["amount: 3\n", "amount: 3\n    investment_min: 50\n    investment_max: 200\n"] as const;
    expect(problemsWith("From CNY 50 million to CNY 200 million", ...bounds)).toEqual([]);
    expect(problemsWith("From CNY 50 billion", ...bounds)).toEqual([expect.stringContaining('title: "50 billion" ')]);
  });

  test("the dollars of a shown row are sound as they stand", () => {
    const dollars = ["amount: 3\n", "amount: 3\n    usd: 439890\n"] as const;
    expect(problemsWith("What USD 439,890 buys", ...dollars)).toEqual([]);
    expect(problemsWith("What USD 439,890 million buys", ...dollars)).toHaveLength(1);
  });
});

test("a row that does not fit is told alone, and not again as a number that is missing", () => {
  const rows = (smallContent["data/measures.yaml"] ?? "").replace("amount: 3\n", "amount: three\n");
  const text = (smallContent[file] ?? "").replace(/title: .*/, "title: CNY 3 million");
  const { problems } = checkContent(writeContent({ ...smallContent, "data/measures.yaml": rows, [file]: text }));
  expect(problems).toHaveLength(1);
});
