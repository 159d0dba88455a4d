/** Checks that what a text links to within the site exists. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { articlePath, chartFile, chartPath, datasetFile, datasetPath, reservedNames, topicPath } from "../lib/paths.ts";
import type { Problem } from "../lib/problem.ts";
import { isPublished } from "../lib/published.ts";
import type { Content, Post } from "../lib/read-content.ts";
import { topicsOfWords } from "../lib/topic-words.ts";
import type { Chart } from "../schemas/chart.ts";

/** The problems of the links and images of one text. @param known the addresses of the site, from `addressesOf` */
export function checkLinks(post: Post<unknown>, known: ReadonlySet<string>): Problem[] {
  return post.prose.links
    .filter(({ address }) => address.startsWith("/") && !known.has(encoded(address)) && !isPublicFile(plain(address)))
    .map(({ address, kind, line, column }) => ({
      file: post.file,
      line,
      column,
      where: "",
      message:
        kind === "image"
          ? `There is no file public${address}. Put the image there, or correct its address.`
          : `There is no page or file at ${address}. ${slashCure(address, known)}`,
    }));
}

/** Every address that the site answers at, without base path. */
export function addressesOf({ articles, pages, charts, data, topics }: Content): Set<string> {
  const published = articles.filter(({ value }) => isPublished(value));
  const named = topics?.map(({ value }) => value) ?? topicsOfWords(published.flatMap(({ value }) => value.topics));
  return new Set([
    "/",
    "/feed.xml",
    "/sitemap-index.xml",
    ...["citations.csv", "datapackage.json", "wuxi-iot-record.zip"].map((name) => `/data/${name}`),
    ...reservedNames.map((name) => `/${name}/`),
    ...published.map(({ id }) => articlePath(id)),
    ...named.map(({ id }) => topicPath(id)),
    ...pages.map(({ id }) => `/${id}/`),
    ...charts.flatMap(({ id, value }) => [chartPath(id), ...filesOf(value).map((form) => chartFile(id, form))]),
    ...Object.keys(data).flatMap((id) => [datasetPath(id), datasetFile(id, "csv"), datasetFile(id, "json")]),
  ]);
}

/** A table has no picture. */
const filesOf = ({ kind }: Chart) =>
  kind === "table" ? (["csv", "json"] as const) : (["svg", "csv", "json"] as const);

const plain = (address: string): string => address.replace(/[?#].*$/, "");

/** The same address as `addressesOf` writes it, whether its Chinese is typed as it is read or as a browser sends it. */
const encoded = (address: string): string => new URL(`http://site.invalid${plain(address)}`).pathname;

const isPublicFile = (address: string): boolean =>
  !address.endsWith("/") && !address.includes("..") && existsSync(join("public", address));

function slashCure(address: string, known: ReadonlySet<string>): string {
  return known.has(`${encoded(address)}/`)
    ? `Write ${plain(address)}/ with the slash.`
    : "Correct the address, or take the link out; a draft and an article of a later day have none yet.";
}
