/** Text in which Chinese stands between other words, taken apart so that each part can carry its language (WCAG 3.1.2). */

/** A part of a text. */
export interface TextPart {
  text: string;
  chinese: boolean;
}

const run =
  /(\p{Script=Han}(?:[\p{Script=Han}\p{N}，。、：；！？（）《》“”‘’〔〕·〈〉\s]*[\p{Script=Han}。！？）》”〕])?)/gu;

/** The parts of a text in order; a text with Japanese letters is left whole; Chinese with the signs and numbers inside it is one part. */
export function partsOf(text: string): TextPart[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [{ text, chinese: false }];
  return text
    .split(run)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, chinese: /\p{Script=Han}/u.test(part) }));
}
