/** Creates an element of the page, with properties and attributes, and its words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Readonly<Record<string, string>> = {},
  words = "",
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key === "className") created.className = value;
    else if (key === "htmlFor") created.setAttribute("for", value);
    else created.setAttribute(key, value);
  }
  if (words !== "") created.textContent = words;
  return created;
}
