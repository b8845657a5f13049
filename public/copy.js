// @ts-check
// Gives the copy buttons their work, and ways to the same page in another language the paragraph that is read. The buttons are
// shown once this script has defined their element, and what they copy is there to select without it. Nothing in the document
// is changed before it is used: while writing (`npm run dev`), React compares the document with what it expects. Loaded as
// a module, which browsers defer.

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without TLS, or where the browser refuses it: the older way.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

class CopyButton extends HTMLElement {
  constructor() {
    super();
    this.addEventListener("click", async ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (!button) return;
      const status = document.querySelector(".copy-status");
      if (status) status.textContent = "";
      await copy(button.value);
      button.focus();
      if (status) status.textContent = button.dataset.done ?? "";
    });
  }
}

customElements.define("copy-button", CopyButton);

// Paragraphs have the same fragments in every language.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a[data-keeps-fragment]") : null;
  if (link instanceof HTMLAnchorElement) link.hash = location.hash;
});
