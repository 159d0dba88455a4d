/** The collections: where their files are, and which schema they fit. What is checked is checked in `content-check`. */
import { pathToFileURL } from "node:url";
import { defineCollection } from "astro:content";
import { glob, type Loader, type LoaderContext } from "astro/loaders";
import { formatProblems } from "./lib/problem.ts";
import { readContent, type Content } from "./lib/read-content.ts";
import { contentDir } from "./lib/settings.ts";

/** An entry of a collection that is made from YAML. */
interface YamlEntry {
  id: string;
  data: Record<string, unknown>;
}

/** Loads what `pick` takes from the content folder, and again whenever a YAML file of it changes. */
function yamlLoader(name: string, pick: (content: Content) => YamlEntry[]): Loader {
  const fill = (context: LoaderContext): void => {
    context.store.clear();
    for (const entry of pick(readContent(contentDir))) context.store.set(entry);
  };
  return {
    name,
    load: async (context) => {
      fill(context);
      context.watcher?.add(contentDir);
      for (const event of ["add", "change", "unlink"] as const) {
        context.watcher?.on(event, (path) => {
          if (!path.startsWith(contentDir) || !/\.ya?ml$/.test(path)) return;
          fill(context);
        });
      }
    },
  };
}

/**
 * Loads articles or pages. Their heads are those that `readContent` read, whose dates stay text; one that does not fit is
 * left out and told with file and line, where the loader alone would end the live preview.
 */
function postLoader(folder: "articles" | "pages"): Loader {
  const files = glob({
    base: pathToFileURL(`${contentDir}/${folder}/`),
    pattern: "*.{md,mdx}",
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ""),
  });
  return {
    name: `posts-${folder}`,
    load: (context) =>
      files.load({
        ...context,
        parseData: async ({ id, data }) => {
          const content = readContent(contentDir);
          const post = content[folder].find((entry) => entry.id === id);
          if (post) return post.value as unknown as typeof data;
          const problems = content.problems.filter(({ file }) => file.includes(`/${folder}/${id}.md`));
          context.logger.error(`\n${formatProblems(problems)}`);
          return { unreadable: true } as unknown as typeof data;
        },
      }),
  };
}

export const collections = {
  articles: defineCollection({ loader: postLoader("articles") }),
  pages: defineCollection({ loader: postLoader("pages") }),
  topics: defineCollection({
    loader: yamlLoader("topics", ({ topics }) => (topics ?? []).map(({ id, value }) => ({ id, data: { ...value } }))),
  }),
  charts: defineCollection({
    loader: yamlLoader("charts", ({ charts }) => charts.map(({ id, value }) => ({ id, data: { ...value } }))),
  }),
  datasets: defineCollection({
    loader: yamlLoader("datasets", ({ data }) =>
      Object.entries(data).map(([id, { head }]) => ({ id, data: { ...head.value } })),
    ),
  }),
  rows: defineCollection({
    loader: yamlLoader("rows", ({ data }) =>
      Object.entries(data).flatMap(([dataset, { rows }]) =>
        rows.map(({ id, value }, position) => ({ id: `${dataset}/${id}`, data: { ...value, dataset, position } })),
      ),
    ),
  }),
};
