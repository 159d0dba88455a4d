/** `npm run check`: the content checked without a build. Prints every problem, or one line when there is none. */
import { checkContent } from "../check/check-content.ts";
import { formatProblems } from "../lib/problem.ts";
import { contentDir, problemsOfSettings } from "../lib/settings.ts";

const settings = problemsOfSettings();
if (settings.length > 0) {
  console.error(settings.join("\n"));
  process.exit(1);
}
const { problems, articles, charts, data } = checkContent(contentDir);

if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const rows = Object.values(data).reduce((sum, dataset) => sum + dataset.rows.length, 0);
console.log(`The content is sound: ${articles.length} articles, ${charts.length} charts, ${rows} rows.`);
