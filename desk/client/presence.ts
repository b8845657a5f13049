/** Says again and again that the entry is open here, and shows who else has it open. */
import { askDesk } from "./ask-desk.ts";
import type { EntryForm } from "./form.ts";

/** How often, in milliseconds. */
const every = 30_000;

/** Begins to say so. */
export function startPresence({ address }: EntryForm): void {
  const shown = document.querySelector("#presence");
  const say = async () => {
    if (document.hidden || !shown) return;
    try {
      const response = await askDesk(address.replace(/^\/edit\//u, "/edit/presence/"), { method: "POST" });
      const { others }: { readonly others: string } = await response.json();
      if (shown.textContent !== others) shown.textContent = others;
    } catch {
      // Whether the editor answers is said where the form is saved.
    }
  };
  setInterval(say, every);
  document.addEventListener("visibilitychange", say);
}
