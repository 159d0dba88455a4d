/**
 * Chinese, set apart by spaces, for the index and for what is asked. An index of words finds an unbroken run of
 * Chinese only from its start; segmented, 智能 is found in 人工智能. Text without Chinese stays as it is.
 */
const segmenter = new Intl.Segmenter("zh-Hans", { granularity: "word" });
const chineseRun = /\p{Script=Han}+/gu;

/**
 * Puts spaces between the words of every Chinese run, and between the run and what stands beside it.
 * @param space the sign to put in; a rare one can be taken out again by `joined` without loss
 */
export function segment(text: string, space = " "): string {
  const apart = text.replace(chineseRun, (run, at: number) => {
    const words = [...segmenter.segment(run)].map((part) => part.segment).join(space);
    const before = at > 0 && !/\s/.test(text[at - 1] ?? "") ? space : "";
    const after = at + run.length < text.length && !/\s/.test(text[at + run.length] ?? "") ? space : "";
    return before + words + after;
  });
  return apart.trim();
}

/** A space that no text has of its own, for texts whose spaces are kept as they are: those of titles. */
export const rareSpace = "\u2005";

/**
 * Takes the spaces out again.
 * @param space the sign that was put in; of plain spaces those go that stand between two Chinese signs or beside Chinese punctuation
 */
export function joined(text: string, space = " "): string {
  if (space !== " ") return text.replaceAll(space, "");
  return text.replace(
    /(?<=\p{Script=Han}) (?=[\p{Script=Han}，。、：；！？）》”’)])|(?<=[《（“‘(，。、：；！？]) (?=\p{Script=Han})/gu,
    "",
  );
}
