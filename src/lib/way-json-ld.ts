/** The way that leads to a page, in the words of schema.org. */
import { wholeAddress } from "./address.ts";
import type { Thing } from "./json-ld.ts";

/** A step of the way to a page. */
export interface Step {
  name: string;
  path: string;
}

/** The way to a page, from the section that it stands in to the page itself. */
export function breadcrumbThing(steps: readonly Step[]): Thing {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: wholeAddress(path),
    })),
  };
}
