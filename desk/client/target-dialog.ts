/** The dialog in which a goal, or one of its paragraphs, is found, to link to it. */
import type { EditorView } from "@codemirror/view";
import type { Target } from "../writing/targets.ts";
import { askDesk, describeFailure } from "./ask-desk.ts";
import { insertLink } from "./commands.ts";
import { element } from "./element.ts";
import { type FoundTarget, findTargets } from "./find-targets.ts";
import { words } from "./words.ts";

const mostShown = 60;
const longestWords = 160;

const { targets: said } = words;

/** Opens the dialog; what is chosen becomes a link of the words that are chosen in the text. */
export function openTargetDialog(view: EditorView): void {
  const field = element("input", { id: "target", type: "search", autocomplete: "off", role: "combobox" });
  const list = element("ul", { id: "targets", role: "listbox", "aria-label": said.list });
  const count = element("p", { className: "explanation", role: "status" }, said.reading);
  const close = element("button", { type: "button", className: "quiet" }, words.cancel);
  const dialog = element("dialog", { className: "targets", "aria-labelledby": "targets-title" });
  for (const [name, value] of Object.entries({ controls: "targets", expanded: "true", autocomplete: "list" }))
    field.setAttribute(`aria-${name}`, value);
  dialog.append(
    element("h2", { id: "targets-title" }, said.title),
    element("label", { htmlFor: "target" }, said.field),
    field,
    count,
    list,
    close,
  );
  let found: readonly FoundTarget[] = [];
  let active = 0;
  const end = () => {
    dialog.close();
  };
  const choose = (target: FoundTarget | undefined) => {
    if (!target) return;
    end();
    view.dispatch(insertLink(view.state, target.address, target.name));
  };
  const mark = () => {
    for (const [index, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(index === active));
    const option = list.children[active];
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const show = (targets: readonly Target[]) => {
    found = findTargets(targets, field.value, said);
    active = 0;
    list.replaceChildren(
      ...found.slice(0, mostShown).map((target, index) => optionOf(target, index, choose)),
    );
    count.textContent = said.count({
      count: found.length,
      ...(found.length > mostShown && { shown: mostShown }),
    });
    mark();
  };
  field.addEventListener("keydown", (event) => {
    const shown = list.children.length;
    if (event.key === "Enter") choose(found[active]);
    else if (event.key === "ArrowDown") active = Math.min(shown - 1, active + 1);
    else if (event.key === "ArrowUp") active = Math.max(0, active - 1);
    else return;
    event.preventDefault();
    mark();
  });
  close.addEventListener("click", end);
  dialog.addEventListener("close", () => {
    dialog.remove();
    view.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  readTargets().then(
    (targets) => {
      field.addEventListener("input", () => show(targets));
      show(targets);
    },
    (error) => {
      count.textContent = describeFailure(error, { signedOut: said.signedOut, otherwise: said.failed });
    },
  );
}

async function readTargets(): Promise<readonly Target[]> {
  const answer = await askDesk("/edit/targets.json");
  if (!answer.ok) throw new Error(`The list was answered with ${answer.status}.`);
  return answer.json();
}

function shortened(text: string): string {
  return text.length > longestWords ? `${text.slice(0, longestWords)}…` : text;
}

function optionOf(target: FoundTarget, index: number, choose: (target: FoundTarget) => void): HTMLElement {
  const option = element("li", { id: `target-${index}`, role: "option" });
  option.append(element("b", {}, target.name), " ", element("span", {}, shortened(target.words)));
  option.addEventListener("click", () => choose(target));
  return option;
}
