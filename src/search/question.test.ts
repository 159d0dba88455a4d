import { expect, test } from "vitest";
import { readQuestion } from "./question.ts";

const asks = (typed: string): string[] => readQuestion(typed).terms.map(({ ask }) => ask);

test("a question becomes the words that tell something", () => {
  expect(asks("How much is the subsidy for a platform?")).toEqual(["subsidy", "platform"]);
});

test("where nothing but small words was typed, they are looked for", () => {
  expect(asks("what is the")).toEqual(["what", "is", "the"]);
});

test("amounts become one token in whatever form they are typed", () => {
  for (const typed of ["3 million", "CNY 3m", "300万", "¥3,000,000", "300 万元", "3 million yuan"])
    expect(asks(typed), typed).toEqual(["3000000x"]);
  expect(asks("350亿")).toEqual(asks("CNY 35 billion"));
});

test("a year stays a word, and so does a name with digits", () => {
  expect(asks("2019 5G C-V2X NB-IoT R&D")).toEqual(["2019", "5g", "cv2x", "nbiot", "rd"]);
});

test("a long word with hyphens is looked for whole and in parts", () => {
  expect(asks("internet-of-things")).toEqual(["internetofthings", "internet", "things"]);
});

test("Chinese is set apart, and signs that the dictionary leaves single stay together", () => {
  expect(asks("无锡集群")).toEqual(["无锡", "集群"]);
  expect(asks("传感网")).toEqual(["传 感 网"]);
});

test("only the last word may be unfinished, and a single letter after others says nothing", () => {
  expect(readQuestion("demonstration zo").terms.map(({ open }) => open)).toEqual([false, true]);
  expect(readQuestion("demonstration zone ").terms.map(({ open }) => open)).toEqual([false, false]);
  expect(asks("demonstration z")).toEqual(["demonstration"]);
  expect(asks("z")).toEqual(["z"]);
});

test("what stands in quotation marks is a phrase, its words are terms as well", () => {
  const { phrases, terms } = readQuestion("“pilot zone” 2019");
  expect(phrases).toEqual(["pilot zone"]);
  expect(terms.map(({ ask }) => ask)).toEqual(["pilot", "zone", "2019"]);
});

test("a word is taken without its ’s and without accents, in small letters and full width as plain", () => {
  expect(asks("Wuxi’s Café ＡＢＣ")).toEqual(["wuxi", "cafe", "abc"]);
});
