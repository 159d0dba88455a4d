/** The text of the file `_headers`, in the form that Netlify and Cloudflare Pages share. */

/** The folder whose pages any site may show in a frame. */
const framed = "embed";

/**
 * Who may show which of the pages that are built in a frame. The policy of scripts and styles stands in the pages
 * themselves; a header can only narrow it, so it holds nothing but `frame-ancestors`, which counts in a header alone
 * (CSP level 3, 6.4.2). Hosts read the file at the root of what they publish and nowhere else: under a base path it must
 * be copied there, and its rules name whole paths, so that they hold there.
 *
 * Both hosts apply every rule that matches. Cloudflare joins the values of one header with a comma, and of two policies
 * the stricter one holds; it can take a header back by `! Name`, which Netlify does not know. So no page is named by two
 * rules with the same header: each folder has its own.
 * @param folders the folders at the top of the site
 * @param base the base path with both slashes
 */
export function headersFile(folders: readonly string[], base: string): string {
  const closed = ["", "404.html", ...folders.filter((name) => name !== framed).map((name) => `${name}/*`)];
  return [
    rule(`${base}*`, ["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"]),
    rule(`${base}${framed}/*`, ["Content-Security-Policy: frame-ancestors *"]),
    ...closed.sort().map((path) => rule(base + path, ["Content-Security-Policy: frame-ancestors 'none'"])),
  ].join("\n");
}

const rule = (path: string, headers: string[]): string =>
  `${path}\n${headers.map((header) => `  ${header}\n`).join("")}`;
