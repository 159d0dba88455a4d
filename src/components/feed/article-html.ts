/** The full text of an article as HTML for readers of feeds: no script, no style, whole addresses. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { loadRenderers } from "astro:container";
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { renderProse, type ArticleView } from "../../content.ts";
import { wholeAddress } from "../../lib/address.ts";
import { wholeAddresses } from "../../lib/feed-html.ts";
import { proseContext } from "../prose/prose-context.ts";
import FeedChart from "./FeedChart.astro";
import FeedCite from "./FeedCite.astro";
import FeedFigure from "./FeedFigure.astro";
import FeedMilestone from "./FeedMilestone.astro";
import FeedProjectCheck from "./FeedProjectCheck.astro";
import FeedQuestion from "./FeedQuestion.astro";
import FeedRows from "./FeedRows.astro";
import FeedTerm from "./FeedTerm.astro";
import FeedValue from "./FeedValue.astro";
import FeedWords from "./FeedWords.astro";

/** What stands in the feed for each component of prose. */
const components = {
  Chart: FeedChart,
  Cite: FeedCite,
  Figure: FeedFigure,
  Figures: FeedWords,
  Milestone: FeedMilestone,
  Note: FeedWords,
  ProjectCheck: FeedProjectCheck,
  Question: FeedQuestion,
  Rows: FeedRows,
  Term: FeedTerm,
  Value: FeedValue,
};

/** Made once a build: a container that can render MDX. */
let container: Promise<AstroContainer> | undefined;

async function newContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

/** The text of an article, rendered anew with the feed's own components in the place of the page's. */
export async function articleHtml(view: ArticleView): Promise<string> {
  container ??= newContainer();
  const { Content } = await renderProse("articles", view.id);
  const locals = { prose: proseContext(view.notes, view.uses) };
  const html = await (await container).renderToString(Content, { props: { components }, locals });
  return wholeAddresses(html, wholeAddress(view.path));
}
