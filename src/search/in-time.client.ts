/** Nobody waits for ever. */

/** The longest that one file is waited for, in milliseconds: less than a reader waits for an answer. */
export const longest = 12_000;

/** The longest that a whole answer is waited for, in milliseconds. */
export const longestAnswer = 15_000;

/** A promise that fails when it takes longer than so many milliseconds. */
export async function inTime<T>(promise: Promise<T>, most: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("This takes too long.")), most);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
