/** A measure for tests: a cap of CNY 3 million of one policy, but for what a test says. */
import { measure, type Measure } from "../schemas/measure.ts";

export const measureRow = (change: Partial<Measure> = {}): Measure =>
  measure.parse({
    id: "row",
    date: "2019-04",
    title: "A row",
    body: "A city",
    level: "municipal",
    instrument: "Policy A",
    amount_kind: "cap",
    amount: 3,
    unit: "CNY million",
    eligibility: null,
    statement: "The city pays.",
    sources: ["paper"],
    confidence: "medium",
    ...change,
  });
