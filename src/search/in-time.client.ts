/** Nobody waits for ever. */

/** A promise that fails when it takes longer than so many milliseconds. */
export async function inTime<T>(promise: Promise<T>, most: number): Promise<T> {
  let timer: number | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error("This takes too long.")), most);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
