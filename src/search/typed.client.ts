/** When a question has been typed. */

/**
 * Calls back after every change by a reader, but not for the letters from which an input method is still making Chinese
 * words. On a touch screen it is called for those too: keyboards there compose every word, an English one as well.
 */
export function whenTyped(field: HTMLInputElement, act: () => void): void {
  let isWaiting = false;
  field.addEventListener("input", (event) => {
    isWaiting = event instanceof InputEvent && event.isComposing && !matchMedia("(pointer: coarse)").matches;
    if (!isWaiting) act();
  });
  field.addEventListener("compositionend", () => {
    if (isWaiting) act();
    isWaiting = false;
  });
}
