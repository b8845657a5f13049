/** The script of the first page: shows of the entries those with the words that are typed. Without it the form asks the desk. */
import { createFilter } from "../filter-entries.ts";
import { words } from "./words.ts";

const form = document.querySelector<HTMLFormElement>("search form");
const field = form?.querySelector<HTMLInputElement>("input[type=search]");
if (form && field) start(form, field);

function start(form: HTMLFormElement, field: HTMLInputElement): void {
  const count = form.querySelector<HTMLElement>("[role=status]");
  const sections = [...document.querySelectorAll<HTMLElement>("section[data-entries]")];
  const linesOf = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>("li")];
  const show = () => {
    const isMeant = createFilter(field.value);
    let [shown, all] = [0, 0];
    for (const section of sections) {
      for (const line of linesOf(section)) {
        line.hidden = !isMeant(line.querySelector(".entry")?.textContent ?? "");
        shown += line.hidden ? 0 : 1;
        all += 1;
      }
      section.hidden = linesOf(section).every((line) => line.hidden);
    }
    if (count) count.textContent = words.entries.shown({ shown, all });
  };
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    // Where the desk has left lines out, only it has them.
    if (!form.hasAttribute("data-filtered")) event.preventDefault();
  });
}
