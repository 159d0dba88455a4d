/** Copies the text of the element that `data-copies` names, and says whether it did. Shown only where that can be done. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    // Browsers open the clipboard to pages over https and on the reader's own machine only.
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", () => void this.copy());
  }

  private async copy(): Promise<void> {
    const text = document.getElementById(this.dataset.copies ?? "")?.textContent?.trim() ?? "";
    const said = await navigator.clipboard.writeText(text).then(
      () => "Copied.",
      () => "The browser does not allow it.",
    );
    const status = this.querySelector("[role=status]");
    if (!status) return;
    // Emptied first, so that a second copy is spoken again.
    status.textContent = "";
    setTimeout(() => {
      status.textContent = said;
    }, 50);
  }
}

customElements.define("copy-button", CopyButton);
