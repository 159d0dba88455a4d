/** Small real charts and rows for the tests: the figures of the record, as of April 2019 and of the milestones. */
import type { Chart } from "../schemas/chart.ts";
import type { Measure } from "../schemas/measure.ts";
import type { Milestone } from "../schemas/milestone.ts";
import type { Observation } from "../schemas/observation.ts";
import type { Source } from "../schemas/source.ts";
import { chartSpec, hasPicture, type PictureSpec } from "./spec.ts";

/** A measure of the policy of April 2019; what is left out is as in most rows. */
export function measureRow(row: Partial<Measure> & Pick<Measure, "id">): Measure {
  return {
    date: "2019-04",
    title: row.id,
    body: "Wuxi municipal government",
    level: "municipal",
    instrument: "Industrial internet policy of April 2019",
    amount_kind: "cap",
    amount: 1,
    unit: "CNY million",
    per: "not stated",
    eligibility: null,
    in_force: "not known",
    statement: "A cap of the policy of April 2019.",
    sources: ["chinadaily-2019-09-07"],
    confidence: "medium",
    status: "reported",
    ...row,
  };
}

export const measures: Measure[] = [
  measureRow({ id: "wuxi-2019-platform-3m", title: "Industrial internet platforms", amount: 3 }),
  measureRow({ id: "wuxi-2019-benchmark-1m", title: "Benchmark enterprises", amount: 1 }),
  measureRow({ id: "wuxi-2019-other-fields-5m", title: "Cloud, big data, networks, security", amount: 5 }),
  measureRow({
    id: "wuxi-2019-threshold-10m",
    title: "Least investment for technological transformation",
    amount_kind: "threshold",
    amount: 10,
    previous: 30,
  }),
  measureRow({
    id: "wuxi-2019-five-categories",
    title: "Five categories",
    amount_kind: "structure",
    amount: null,
    unit: null,
  }),
];

/** The bars 5, 3 and 1. */
export const capsChart: Chart = {
  kind: "bar",
  title: "Five million yuan is the highest of three caps",
  subtitle: "Highest subsidy, CNY million, policy of April 2019",
  data: "measures",
  where: { amount_kind: "cap", date: "2019-04" },
  x: "amount",
  label: "title",
  sort: "-value",
};

/** The bars 30 and 10. */
export const thresholdChart: Chart = {
  kind: "bar",
  title: "The least investment fell from 30 to 10 million yuan",
  subtitle: "Least investment for technological transformation, CNY million",
  data: "measures",
  where: { id: "wuxi-2019-threshold-10m" },
  x: [
    { field: "previous", label: "Before April 2019" },
    { field: "amount", label: "Since April 2019" },
  ],
  label: "title",
  sort: "file",
};

/** Caps of four levels, from 1 to 500: undated ones, a bound, one that is only expected. */
export const levels: Measure[] = [
  measureRow({ id: "edz-platform", title: "Major technology platforms", amount: 500, level: "district" }),
  measureRow({ id: "liangxi-upgrade", title: "Technology upgrade, Liangxi", amount: 2, level: "district" }),
  measureRow({ id: "platform", title: "Industrial internet platforms", amount: 3 }),
  measureRow({ id: "leader", title: "Top three key companies of an IoT class", amount: 2, date: null }),
  measureRow({ id: "project", title: "New manufacturing projects", amount: 150, qualifier: "more than" }),
  measureRow({ id: "growth", title: "Fast-growing companies", amount: 1, date: null, qualifier: "nearly" }),
  measureRow({ id: "sme-city", title: "Pilot cities for small firms", amount: 100, level: "national" }),
  measureRow({ id: "top-ten", title: "Top ten platforms", amount: 5, level: "provincial", status: "expected" }),
  measureRow({ id: "open", title: "Research alliances", amount: null, unit: null, level: "provincial" }),
];

/** Eight dots under four headings on a log scale. */
export const levelsChart: Chart = {
  kind: "dot",
  title: "One cap is 500 times as high as another",
  subtitle: "Most that may be paid, by level of government, CNY million",
  data: "measures",
  where: {},
  x: "amount",
  label: "title",
  group: "level",
  scale: "log",
  sort: "-value",
};

/** A milestone: id, date, title, kind, weight. */
function milestoneRow([id, date, title, kind, weight]: [
  string,
  string,
  string,
  Milestone["kind"],
  Milestone["weight"],
]): Milestone {
  return {
    id,
    date,
    title,
    kind,
    weight,
    statement: `${title}.`,
    sources: ["wuxinews-2021-03-26"],
    confidence: "high",
    status: "reported",
  };
}

export const milestones: Milestone[] = (
  [
    ["taihu-international-science-park-2006", "2006", "Taihu International Science Park set up", "infrastructure", 2],
    ["zone-tasked-2009", "2009", "State Council sets the task of a national zone", "designation", 3],
    ["wen-jiabao-visit-2009-08-07", "2009-08-07", "Premier Wen calls for a “Sensing China” centre", "statement", 3],
    ["cas-centre-agreement-2009-11", "2009-11", "Agreement on a national IoT research centre", "research", 2],
    ["zone-approved-2009-11-13", "2009-11-13", "State Council approves the demonstration zone", "designation", 3],
    ["expo-first-2010", "2010", "First yearly IoT expo", "event", 2],
    ["state-council-outline-2012-08", "2012-08", "Outline for the zone to 2020 approved", "policy", 3],
    ["expo-2016", "2016-10-30", "First World Internet of Things Exposition", "event", 3],
    ["guideline-2018-02", "2018-02", "IoT-led guideline for information technology", "policy", 2],
    ["industrial-internet-policy-2019-04", "2019-04", "Industrial internet policy with three caps", "policy", 3],
    ["iov-pilot-approved-2019", "2019-05", "First national pilot zone for connected vehicles", "designation", 2],
    ["miit-cluster-competition-2019-07", "2019-07", "Ministry opens a competition of clusters", "programme", 2],
    ["expo-2019", "2019-09-07", "2019 expo with the pilot zone’s white paper", "event", 2],
    ["promotion-centre-2020", "2020", "Innovation centre sets up six bases", "research", 2],
    ["cluster-final-2020-12-18", "2020-12-18", "Wuxi defends its cluster in the final", "programme", 2],
    ["notice-published-2021-03-22", "2021-03-22", "Ministry posts the 25 winners for comment", "programme", 3],
    ["wuxi-iot-in-25-reported-2021-03-26", "2021-03-26", "Wuxi’s cluster reported among the 25", "designation", 3],
    ["officials-view-2019", "2019-09-07", "Officials on the city’s strengths", "statement", 0],
  ] as const
).map(milestoneRow as (row: readonly unknown[]) => Milestone);

/** Seventeen marks on eight lanes, many of them in 2009 and 2019 to 2021. */
export const milestonesChart: Chart = {
  kind: "timeline",
  title: "From a task in 2009 to one of 25 clusters in 2021",
  subtitle: "Milestones of the IoT cluster in Wuxi by kind, 2006 to 2021",
  data: "milestones",
  where: {},
  x: "date",
  label: "title",
  group: "kind",
  sort: "file",
};

/** A figure of the IoT industry of Wuxi; what is left out is as in most rows. */
export function observationRow(row: Partial<Observation> & Pick<Observation, "id">): Observation {
  return {
    indicator: "iot-revenue",
    title: "Revenue of Wuxi’s IoT industry",
    area: "Wuxi",
    period: "2018",
    value: 1,
    unit: "CNY billion",
    scope: "industry-revenue",
    role: "drawn",
    statement: "The revenue was so much.",
    sources: ["wuxinews-2021-03-26"],
    confidence: "medium",
    status: "reported",
    ...row,
  };
}

export const observations: Observation[] = [
  observationRow({ id: "revenue-2019", period: "2019", value: 280, qualifier: "more than" }),
  observationRow({ id: "output-2012", period: "2012", value: 62.87, scope: "core-output" }),
  observationRow({ id: "revenue-2016", period: "2016", value: 210, scope: "core-revenue" }),
  observationRow({ id: "revenue-2017", period: "2017", value: 243, qualifier: "more than" }),
  observationRow({ id: "revenue-2018", period: "2018", value: 263.87 }),
  observationRow({ id: "revenue-2018-again", period: "2018", value: 263, role: "repeat" }),
  observationRow({ id: "revenue-2020-jan-oct", period: "2020-01/2020-10", value: 247 }),
  observationRow({ id: "scale-2021", period: "2021", value: 356.39, scope: "full-scope" }),
  observationRow({ id: "scale-2023", period: "2023", value: 451.16, scope: "full-scope" }),
  observationRow({ id: "revenue-2024", period: "2024", value: 251.78, scope: "above-threshold" }),
];

/** Five things that are counted, in four series, with three milestones below. */
export const revenueChart: Chart = {
  kind: "line",
  title: "Nine years of figures are on record, but they are not one line",
  subtitle: "IoT industry of Wuxi, CNY billion, 2012 to 2024",
  data: "observations",
  where: { indicator: "iot-revenue", area: "Wuxi" },
  x: "period",
  y: "value",
  group: "scope",
  join: true,
  series: [
    { "industry-revenue": "industry revenue" },
    { "core-output": "core output", "core-revenue": "core revenue" },
    { "full-scope": "full-scope scale" },
    { "above-threshold": "larger firms" },
  ],
  annotations: [
    { id: "zone-approved-2009-11-13", label: "Demonstration zone" },
    "expo-2016",
    { id: "wuxi-iot-in-25-reported-2021-03-26", label: "One of 25 clusters" },
  ],
  sort: "file",
};

export const sources: Source[] = [
  {
    id: "chinadaily-2019-09-07",
    title: "Industrial internet to be backbone of region’s intelligent manufacturing",
    publisher: "China Daily",
    published: "2019-09-07",
    url: null,
    language: "en",
    kind: "news",
    accessed: "2026-11-21",
  },
  {
    id: "wuxinews-2021-03-26",
    title: "Wuxi’s IoT cluster to get national support",
    publisher: "Wuxi Information Office",
    published: "2021-03-26",
    url: null,
    language: "en",
    kind: "government",
    accessed: "2026-11-21",
  },
];

/** The spec of a chart that has a picture. */
export function pictureSpec(...chart: Parameters<typeof chartSpec>): PictureSpec {
  const spec = chartSpec(...chart);
  if (!hasPicture(spec)) throw new Error(`${spec.id} has no picture.`);
  return spec;
}
