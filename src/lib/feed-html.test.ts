import { expect, test } from "vitest";
import { wholeAddresses } from "./feed-html.ts";

const page = "https://record.example/wuxi/articles/one/";
const whole = (html: string): string => wholeAddresses(html, page);

test("an address of the site gets its host, in links and in images", () => {
  expect(whole('<a href="/wuxi/data/">x</a>')).toMatch(/^<a href="https?:\/\/[^/]+\/wuxi\/data\/">/);
  expect(whole('<img alt="a" src="/wuxi/a.png">')).toMatch(/^<img alt="a" src="https?:\/\/[^/]+\/wuxi\/a\.png">/);
});

test("an address of another host stays as it is", () => {
  const html = '<a href="https://example.org/a">x</a><a href="//example.org/">y</a>';
  expect(whole(html)).toBe(html);
});

test("a link within the page leads to the page", () => {
  expect(whole('<a href="#caps">x</a>')).toBe(`<a href="${page}#caps">x</a>`);
});

test("words that look like an attribute stay as they are", () => {
  expect(whole('<p>href="/a" and src="/b"</p>')).toBe('<p>href="/a" and src="/b"</p>');
});
