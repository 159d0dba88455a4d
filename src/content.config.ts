/**
 * The collections: the posts whose words Astro renders. Their heads, and all rows and charts, are read by `readContent`;
 * what is wrong with any of it is told by `checkContent`.
 */
import { pathToFileURL } from "node:url";
import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { contentDir } from "./lib/settings.ts";

/** The posts of a folder, read anew at every start: what an earlier build kept may be of another content folder. */
function postLoader(folder: "articles" | "pages"): Loader {
  const files = glob({
    base: pathToFileURL(`${contentDir}/${folder}/`),
    // Not [!_]: what watches the folder does not know it.
    pattern: "[^_]*.{md,mdx}",
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ""),
  });
  return {
    name: `posts-${folder}`,
    load: async (context) => {
      context.store.clear();
      try {
        await files.load({ ...context, parseData: async ({ data }) => ({}) as typeof data });
      } catch (error) {
        // The live preview tells what is wrong with file and line, and goes on; a build has stopped before.
        if (!context.watcher) throw error;
      }
    },
  };
}

export const collections = {
  articles: defineCollection({ loader: postLoader("articles") }),
  pages: defineCollection({ loader: postLoader("pages") }),
};
