/**
 * The whole content held together: what does not fit its schema, what names something that does not exist, and what two
 * things cannot both be. Used by `npm run check`, by the build before it begins, and by the live preview.
 */
import { reservedNames } from "../lib/paths.ts";
import { readContent, type Content } from "../lib/read-content.ts";
import { checkArticles } from "./articles.ts";
import { checkChart } from "./charts.ts";
import { checkHeadline } from "./headlines.ts";
import { addressesOf, checkLinks } from "./links.ts";
import { problemAt } from "./references.ts";
import { checkRow } from "./rows.ts";
import { checkUses } from "./uses.ts";

/** Reads a content folder and collects everything that is wrong with it. @param dir its absolute path */
export function checkContent(dir: string): Content {
  const content = readContent(dir);
  const { articles, pages, charts, data } = content;
  const addresses = addressesOf(content);
  content.problems.push(
    ...Object.entries(data).flatMap(([dataset, { rows }]) => rows.flatMap((row) => checkRow(dataset, row, content))),
    ...charts.flatMap((chart) => checkChart(chart, content)),
    ...checkArticles(content, dir),
    ...articles.flatMap((article) => checkHeadline(article, content)),
    ...[...articles, ...pages].flatMap((post) => checkUses(post, content)),
    ...[...articles, ...pages].flatMap((post) => checkLinks(post, addresses)),
    ...pages
      .filter((page) => reservedNames.includes(page.id))
      .map((page) => problemAt(page, [], "", `The site itself answers at /${page.id}/. Give the file another name.`)),
  );
  return content;
}
