import { expect, test } from "vitest";
import { arrival } from "./arrival.ts";
import { mark, type ExcerptPart } from "./excerpt.ts";

const marking = (...words: string[]) => ({
  words,
  amounts: [],
  chinese: words.filter((word) => /\p{Script=Han}/u.test(word)),
});
const at = (url: string, excerpt: ExcerptPart[], titleParts: ExcerptPart[] = []): string =>
  arrival({ url, titleParts, excerpt });

test("a marked word is named whole, with the words of its clause beside it", () => {
  const said = mark("Some say no. The city pays subsidies of up to CNY 3 million, it says.", marking("subsid"));
  expect(at("/subsidies/#row", said)).toBe(
    "/subsidies/#row:~:text=The%20city%20pays-,subsidies,-of%20up%20to%20CNY%203%20million",
  );
});

test("a page without an anchor gets a fragment of directives alone, one a word", () => {
  const said = mark("A cap, a low-cost plan.", marking("cap", "cost"));
  expect(at("/about/", said)).toBe("/about/#:~:text=A-,cap&text=a-,low%2Dcost,-plan");
});

test("on a page of rows a word with too little beside it is left out, for another row may say the same", () => {
  expect(at("/subsidies/#row", mark("The cap.", marking("cap")))).toBe("/subsidies/#row");
});

test("a title with its Chinese name stands in for an excerpt without marks", () => {
  const title = mark("sensor network · 传感网", marking("传感网"));
  expect(at("/glossary/#a", mark("Small devices.", marking("传感网")), title)).toBe(
    `/glossary/#a:~:text=sensor%20network-,${encodeURIComponent("传感网")}`,
  );
});

test("signs with a meaning and halves of signs do no harm", () => {
  const said: ExcerptPart[] = [
    { text: "a&b ", marked: false },
    { text: "x-y,z\ud800", marked: true },
  ];
  expect(at("/about/", said)).toBe("/about/#:~:text=a%26b-,x%2Dy%2Cz");
});

test("nothing marked leaves the address as it is", () => {
  expect(at("/timeline/#a", [{ text: "Words.", marked: false }])).toBe("/timeline/#a");
});
