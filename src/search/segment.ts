/**
 * Chinese, set apart by spaces, for the index and for what is asked. An index of words finds an unbroken run of
 * Chinese only from its start; segmented, 智能 is found in 人工智能. Text without Chinese stays as it is.
 */
const segmenter = new Intl.Segmenter("zh-Hans", { granularity: "word" });
const chineseRun = /\p{Script=Han}+/gu;

/** Puts spaces between the words of every Chinese run, and between it and the letters or digits beside it. */
export function segment(text: string): string {
  return text
    .replace(chineseRun, (run) => [...segmenter.segment(run)].map((part) => part.segment).join(" "))
    .replace(/(?<=\p{Script=Han})(?=[^\P{L}\p{Script=Han}]|\p{N})|(?<=[^\P{L}\p{Script=Han}]|\p{N})(?=\p{Script=Han})/gu, " ");
}
