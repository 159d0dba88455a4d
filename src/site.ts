/** What the site is called, where it lives and how one moves about in it. Imports nothing. */

/** The site's name and the sentence that stands for it. */
export const site = {
  name: "Wuxi IoT Record",
  nameZh: "无锡物联网实录",
  description:
    "What Wuxi’s internet-of-things cluster was granted and promised, and what its policy pays for, with the source of every number.",
  locale: "en-GB",
  /** Licence of words and data. */
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
} as const;

/** The main navigation, in order. */
export const navigation = [
  { label: "Articles", path: "/articles/" },
  { label: "Timeline", path: "/timeline/" },
  { label: "Subsidies", path: "/subsidies/" },
  { label: "Data", path: "/data/" },
] as const;

/** The second navigation, at the foot of every page. */
export const footNavigation = [
  { label: "Charts", path: "/charts/" },
  { label: "Sources", path: "/sources/" },
  { label: "Glossary", path: "/glossary/" },
  { label: "Organisations", path: "/organisations/" },
  { label: "Questions", path: "/questions/" },
  { label: "About", path: "/about/" },
  { label: "Feed", path: "/feed.xml" },
] as const;
