/** Words that carry nothing to look for. They are dropped from a question unless nothing else is left. */
const english =
  "a about all also am an and any are as at be been being but by came can come comes could did do does doing each for from get goes got had has have having he her his how i if in into is it its itself just kind let many may me much must my no nor not of off on or our out over own say says shall she should so some such tell than that the their them then there these they this those to too under up upon us very was we were what when where whether which while who whom whose why will with would you your";
const chinese =
  "的 了 是 在 和 与 及 或 有 吗 呢 啊 什么 哪些 哪个 多少 几 怎么 如何 为什么 谁 何时 对 中 为 被 把 这 那 请问";

const stopWords = new Set(`${english} ${chinese}`.split(" "));

/** Whether a word, in small letters, is one of them. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
