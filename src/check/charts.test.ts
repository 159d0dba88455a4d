import { afterEach, describe, expect, test } from "vitest";
import { formatProblem } from "../lib/problem.ts";
import { clearContent, smallContent, writeContent } from "../tests/small-content.ts";
import { checkContent } from "./check-content.ts";

afterEach(clearContent);

/** A figure for a chart of observations: its id, and what it adds to or changes in the rest. */
function figure(id: string, cells: Record<string, string | number | null>): string {
  const row = {
    indicator: "visitors",
    title: `Row ${id}`,
    area: "A city",
    period: "2019",
    value: 1,
    unit: "visitors",
    statement: `There were so many, as ${id} says.`,
    confidence: "medium",
    ...cells,
  };
  const lines = Object.entries(row).map(([key, cell]) => `    ${key}: ${JSON.stringify(cell)}\n`);
  return `  - id: ${id}\n${lines.join("")}    sources:\n      - paper-2019\n`;
}

const observations = [
  "title: Figures\ndescription: A small example.\nversion: 1.0.0\nupdated: '2026-11-21'\nrows:\n",
  figure("on-site-2019", { scope: "on-site" }),
  figure("online-2019", { scope: "online", title: "Row on-site-2019", value: 70 }),
  figure("on-site-2020", { scope: "on-site", period: "2020", value: 0 }),
  figure("again-2020", { scope: "on-site", period: "2020", value: 5 }),
  figure("share-2021", { scope: "on-site", period: "2021", unit: "percent" }),
  figure("money-77", { period: "2023", unit: "CNY million", value: 3, statement: "It was so much.", title: "Money" }),
  figure("open-2022", { scope: "on-site", period: "2022", value: null }),
].join("");

const file = "charts/visitors.yaml";

/** What is wrong with a chart, its title and subtitle on the first two lines; each problem as it is printed. */
function problemsOf(chart: string, head = "title: What was counted\nsubtitle: Of what, where and when\n"): string[] {
  const text = head + chart;
  return checkContent(
    writeContent({ ...smallContent, "data/observations.yaml": observations, [file]: text }),
  ).problems.map(formatProblem);
}

const bar = (where: string, rest = ""): string => `kind: bar\ndata: observations\nwhere: ${where}\nx: value\n${rest}`;
const dot = (where: string, rest = ""): string => `kind: dot\ndata: observations\nwhere: ${where}\nx: value\n${rest}`;
const line = (where: string, rest = ""): string => `kind: line\ndata: observations\nwhere: ${where}\n${rest}`;
const table = (where: string, rest = ""): string => `kind: table\ndata: observations\nwhere: ${where}\n${rest}`;
const lanes = (where: string, rest = ""): string => `kind: timeline\ndata: milestones\nwhere: ${where}\n${rest}`;

describe("a sound chart of each kind", () => {
  test.each([
    ["bars", bar("{ id: [on-site-2019, again-2020] }")],
    ["dots on a log scale", dot("{ id: [on-site-2019, again-2020] }", "scale: log\n")],
    ["dots of two scopes under a heading each", dot("{ id: [on-site-2019, online-2019] }", "group: scope\n")],
    ["a line", line("{ id: [on-site-2019, on-site-2020] }")],
    ["points alone", line("{ id: [on-site-2019, online-2019] }", "group: scope\njoin: false\n")],
    ["a table of unlike units", table("{ period: ['2019', '2021'] }")],
    ["a timeline", lanes("{ weight: 3 }")],
    ["rows that state no bound", bar("{ id: again-2020, qualifier: null }")],
    ["words that take a number from the row", dot("{ id: again-2020 }", "labels:\n  again-2020: Again in 2020\n")],
    [
      "words for a series that take a number from its rows",
      line("{ id: again-2020 }", "group: scope\nseries:\n  - on-site: 5 in 2020\n"),
    ],
  ])("%s is not refused", (_, chart) => {
    expect(problemsOf(chart)).toEqual([]);
  });
});

describe("a chart is refused at its line, with a cure, for", () => {
  test.each<[string, string, number, RegExp]>([
    [
      "a log scale over zero",
      dot("{ period: ['2019', '2020'], scope: on-site }", "scale: log\n"),
      7,
      /scale: "value" of observations\/on-site-2020 is 0, .*Write scale: linear, or leave the row out/,
    ],
    [
      "bars on a log scale",
      bar("{ id: on-site-2019 }", "scale: log\n"),
      7,
      /scale: "log": Bars are drawn from zero.*Take "scale" out, or write kind: dot/,
    ],
    [
      "a line on a log scale",
      line("{ id: on-site-2019 }", "scale: log\n"),
      6,
      /scale: "log": Lines are drawn from zero.*Take "scale" out, or write kind: dot/,
    ],
    [
      "a scale that is not known",
      dot("{ id: on-site-2019 }", "scale: root\n"),
      7,
      /"root" is not known here. Write one of linear, log/,
    ],
    ["bars of mixed units", bar("{ id: [again-2020, share-2021] }"), 5, /more than one unit.*narrow "where"/],
    ["dots of mixed units", dot("{ id: [again-2020, share-2021] }"), 5, /more than one unit.*narrow "where"/],
    ["a line of mixed units", line("{ id: [again-2020, share-2021] }"), 5, /more than one unit.*narrow "where"/],
    ["bars of no row", bar("{ area: Nowhere }"), 5, /No row is left.*What stands there is A city/],
    ["dots of no row", dot("{ area: Nowhere }"), 5, /No row is left.*What stands there is A city/],
    ["a line of no row", line("{ area: Nowhere }"), 5, /No row is left.*What stands there is A city/],
    ["a table of no row", table("{ area: Nowhere }"), 5, /No row is left.*What stands there is A city/],
    ["a timeline of no row", lanes("{ weight: 1 }"), 5, /No row is left.*What stands there is 3/],
    ["bars without a value", bar("{ id: open-2022 }"), 6, /None of the 1 rows states value. .*widen "where"/],
    ["dots without a value", dot("{ id: open-2022 }"), 6, /None of the 1 rows states value. .*widen "where"/],
    [
      "a line without a value",
      line("{ id: open-2022 }", "y: value\n"),
      6,
      /None of the 1 rows states both period and value. .*widen "where"/,
    ],
    [
      "a table without a value",
      table("{ id: open-2022 }", "x: value\n"),
      6,
      /None of the 1 rows states value. .*widen "where"/,
    ],
    [
      "scopes joined in a line",
      line("{ period: '2019' }"),
      5,
      /do not count one thing: their scopes are on-site and online. Add group: scope/,
    ],
    [
      "scopes joined in a line under another group",
      line("{ period: '2019' }", "group: area\n"),
      6,
      /do not count one thing.*Write group: scope/,
    ],
    [
      "dots of several scopes in the same words",
      dot("{ period: '2019' }", "label: title\n"),
      7,
      /the same words.*scopes are on-site and online.*group: scope/,
    ],
    ["two values of one period in a line", line("{ period: '2020' }"), 5, /both give a value for 2020.*narrow "where"/],
    [
      "a dataset that does not exist",
      "kind: dot\ndata: figures\nx: value\n",
      4,
      /There is no dataset "figures". Write one of/,
    ],
    [
      "a dataset without rows",
      "kind: dot\ndata: clusters\nx: value\n",
      4,
      /has no rows. Add rows to data\/clusters.yaml/,
    ],
    [
      "a value field that does not exist",
      dot("{}").replace("x: value", "x: count"),
      6,
      /"count" is not a field of observations. Its fields are/,
    ],
    [
      "a label field that does not exist",
      dot("{}", "label: name\n"),
      7,
      /"name" is not a field of observations. Its fields are/,
    ],
    [
      "a group field that does not exist",
      dot("{}", "group: level\n"),
      7,
      /"level" is not a field of observations. Its fields are/,
    ],
    [
      "a condition on a field that does not exist",
      "kind: table\ndata: observations\nwhere:\n  level: x\n",
      6,
      /"level" is not a field of observations/,
    ],
    [
      "a value field of a line that does not exist",
      line("{}", "y: count\n"),
      6,
      /"count" is not a field of observations/,
    ],
    [
      "a value field of a table that does not exist",
      table("{}", "x: count\n"),
      6,
      /"count" is not a field of observations/,
    ],
    ["lanes by a field that does not exist", lanes("{}", "group: level\n"), 6, /"level" is not a field of milestones/],
    [
      "a row that does not exist",
      dot("{ id: [again-2020, nobody] }"),
      5,
      /There is no row "nobody" in observations. Correct the id/,
    ],
    [
      "words for a row that is not drawn",
      bar("{ id: again-2020 }", "labels:\n  online-2019: Online\n"),
      8,
      /"online-2019" is no row that the chart takes.*Its rows are again-2020/,
    ],
    [
      "words with a number that the row does not have",
      bar("{ id: again-2020 }", "labels:\n  again-2020: 6 of them\n"),
      8,
      /"6" stands nowhere in observations\/again-2020. Correct it/,
    ],
    [
      "words with a number in another unit than the row's",
      bar("{ id: [money-77] }", "labels:\n  money-77: CNY 3 billion\n"),
      8,
      /"3 billion" stands nowhere in observations\/money-77/,
    ],
    [
      "words with a number that only the name of the row has",
      bar("{ id: money-77 }", "labels:\n  money-77: 77 of them\n"),
      8,
      /"77" stands nowhere/,
    ],
    [
      "words for a series with a number of no row",
      line("{ id: again-2020 }", "group: scope\nseries:\n  - on-site: 6 of them\n"),
      8,
      /series › 0 › on-site: "6" stands nowhere in observations\/again-2020/,
    ],
    [
      "words for a field with a number of no row",
      bar("{ id: again-2020 }").replace(
        "x: value",
        "x:\n  - { field: value, label: Of 5 }\n  - { field: value, label: Of 6 }",
      ),
      8,
      /x › 1 › label: "6" stands nowhere in observations\/again-2020/,
    ],
    [
      "words for a milestone with a number that it does not have",
      line("{ id: again-2020 }", "annotations:\n  - { id: zone-2009, label: Zone of 9 }\n"),
      7,
      /annotations › 0 › label: "9" stands nowhere in milestones\/zone-2009/,
    ],
    [
      "values that are no numbers",
      dot("{ id: again-2020 }").replace("x: value", "x: title"),
      6,
      /is not a number. Name a field that holds numbers/,
    ],
    [
      "a milestone under the axis that does not exist",
      line("{ id: on-site-2019 }", "annotations: [zone]\n"),
      6,
      /"zone" is not in data\/milestones.yaml. Write the id/,
    ],
    [
      "a number in its note that no row bears out",
      dot("{ id: again-2020 }", "note: There were 9 of them.\n"),
      7,
      /"9" is no value, date, count, difference or ratio/,
    ],
  ])("%s", (_, chart, at, words) => {
    const problems = problemsOf(chart);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^content/charts/visitors\\.yaml:${at}:\\d+ {2}visitors › `));
    expect(problems[0]).toMatch(words);
  });

  test.each(["bar", "dot", "line", "table", "timeline"])("a %s without a title", (kind) => {
    const x = kind === "bar" || kind === "dot" ? "x: value\n" : "";
    const [problem, ...others] = problemsOf(`kind: ${kind}\ndata: observations\n${x}`, "subtitle: Of what\n");
    expect(problem).toMatch(/^content\/charts\/visitors\.yaml:1:1 {2}visitors › title: This key is missing. Add it/);
    expect(others).toEqual([]);
  });

  test("a subtitle that says the title again", () => {
    const head = "title: Five came again\nsubtitle: five came again.\n";
    expect(problemsOf(dot("{ id: again-2020 }"), head)).toEqual([
      expect.stringMatching(
        /^content\/charts\/visitors\.yaml:2:\d+ {2}visitors › subtitle: This says the title again\. Write what/,
      ),
    ]);
  });

  test("more bars, dots and marks than can be drawn", () => {
    const rows = Array.from({ length: 61 }, (_, index) => figure(`r${index}`, { period: String(1900 + index) }));
    const many = observations.slice(0, observations.indexOf("  - id")) + rows.join("");
    const refused = ["kind: bar\nx: value\n", "kind: dot\nx: value\n", "kind: line\n"].map((kind) => {
      const text = `title: T\nsubtitle: S\ndata: observations\nwhere: {}\n${kind}`;
      return checkContent(writeContent({ ...smallContent, "data/observations.yaml": many, [file]: text }))
        .problems.map(formatProblem)
        .join("\n");
    });
    for (const [index, most] of [24, 60, 40].entries()) {
      expect(refused[index]).toMatch(/^content\/charts\/visitors\.yaml:4:\d+ {2}visitors › where: 61 /);
      expect(refused[index]).toContain(`the most is ${most}. Narrow "where".`);
    }
  });
});
