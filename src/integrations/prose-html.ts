/** What is mended in the HTML of posts, Markdown and MDX alike. */
import { defineHastPlugin } from "satteri";
import { withBase } from "../lib/paths.ts";
import { basePath } from "../lib/settings.ts";

/** Links and images that name an address of the site get the base path of this build. */
export const proseAddresses = defineHastPlugin({
  name: "prose-addresses",
  element: [
    { filter: ["a"], visit: (node, context) => context.setProperty(node, "href", addressOf(node.properties.href)) },
    { filter: ["img"], visit: (node, context) => context.setProperty(node, "src", addressOf(node.properties.src)) },
  ],
});

const addressOf = (address: unknown): unknown => (typeof address === "string" ? withBase(address, basePath) : address);

/** The alignment of table cells becomes a class: the content security policy blocks a style in the element itself. */
export const proseTables = defineHastPlugin({
  name: "prose-tables",
  element: {
    filter: ["th", "td"],
    visit: (node, context) => {
      const align = /text-align: (\w+)/.exec(String(node.properties.style ?? ""))?.[1];
      if (!align) return;
      context.setProperty(node, "style", undefined);
      context.setProperty(node, "className", [`align-${align}`]);
    },
  },
});
