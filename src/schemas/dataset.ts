/** A dataset: one file of `content/data/`, and the list of the datasets that there can be. */
import { z } from "astro/zod";
import { isoDay, sentence, text } from "./fields.ts";
import { cluster, type Cluster } from "./cluster.ts";
import { expo, type Expo } from "./expo.ts";
import { measure, type Measure } from "./measure.ts";
import { milestone, type Milestone } from "./milestone.ts";
import { observation, type Observation } from "./observation.ts";
import { organisation, type Organisation } from "./organisation.ts";
import { question, type Question } from "./question.ts";
import { source, type Source } from "./source.ts";
import { term, type Term } from "./term.ts";

/** The schema of a row, by dataset. The order is that of the catalogue. */
export const rowSchemas = {
  measures: measure,
  milestones: milestone,
  observations: observation,
  clusters: cluster,
  expo,
  organisations: organisation,
  glossary: term,
  questions: question,
  sources: source,
} as const;

/** The type of a row, by dataset. */
export interface Rows {
  measures: Measure;
  milestones: Milestone;
  observations: Observation;
  clusters: Cluster;
  expo: Expo;
  organisations: Organisation;
  glossary: Term;
  questions: Question;
  sources: Source;
}

export type DatasetName = keyof Rows;
export const datasetNames = Object.keys(rowSchemas) as DatasetName[];

/** What stands above the rows in a file of `content/data/`. */
export const datasetHead = z.strictObject({
  title: text.max(60).meta({ description: "The dataset's name for readers." }),
  description: sentence.meta({ description: "What it holds, in one or two sentences." }),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "Write a version such as 1.0.0.")
    .meta({ description: "Semantic version of the rows." }),
  updated: isoDay.meta({ description: "The day of the last change." }),
});

export type DatasetHead = z.output<typeof datasetHead>;
