// @ts-check
// Gives the copy buttons their work. Without this script they are not shown, and what they copy is there to select.
// Loaded as a module, which browsers defer.

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

for (const button of document.querySelectorAll("button.copy")) {
  if (!(button instanceof HTMLButtonElement)) continue;
  const status = document.querySelector(".copy-status");
  button.addEventListener("click", async () => {
    if (status) status.textContent = "";
    await copy(button.value);
    button.focus();
    if (status) status.textContent = button.dataset.done ?? "";
  });
}
document.documentElement.classList.add("can-copy");
