import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withLeanPolicy } from "./lean-policy.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (policy: string, body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test("hashes of what stands on the page stay, those of other pages go", () => {
  const body = '<script type="module">run()</script><style>p{}</style>';
  const own = `script-src 'self' ${hash("run()")};style-src 'self' ${hash("p{}")};`;
  const all = `script-src 'self' ${hash("other()")} ${hash("run()")};style-src 'self' ${hash("a{}")} ${hash("p{}")};`;
  expect(withLeanPolicy(page(all, body))).toBe(page(own, body));
});

test("what is allowed without a hash stays", () => {
  const html = page("default-src 'none';script-src 'self' 'wasm-unsafe-eval';", "<p>'sha256-words'</p>");
  expect(withLeanPolicy(html)).toBe(html);
});

test("a page without a policy stays as it is", () => {
  expect(withLeanPolicy("<p>Words</p>")).toBe("<p>Words</p>");
});
