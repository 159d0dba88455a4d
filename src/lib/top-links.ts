/** Links of a page that stands in a frame. */

/** The HTML with every link that leaves the page made to open in the whole window; those to a place in it stay. */
export const linksToTop = (html: string): string =>
  html.replace(/<a\b(?=[^>]*\shref="(?!#))(?![^>]*\starget=)/g, '<a target="_top"');
