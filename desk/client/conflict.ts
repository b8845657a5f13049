/** Two people have written into one entry: shows how their words differ, and lets the one who is here decide. */
import type { Difference, DraftAnswer } from "../writing/exchange.ts";
import { element } from "./element.ts";
import type { EntryForm, Values } from "./form.ts";
import { words } from "./words.ts";

/**
 * Shows the differences above the form.
 *
 * @param decide is called once, with whether the words of the one who is here are saved in the place of the others
 */
export function showConflict(
  form: EntryForm,
  { differences }: Extract<DraftAnswer, { outcome: "conflict" }>,
  decide: (isMine: boolean) => void,
): void {
  const panel = element("section", {
    className: "conflict",
    "aria-labelledby": "conflict-title",
    tabindex: "-1",
  });
  const mine = element("button", { type: "button" }, words.conflict.mine);
  const theirs = element("button", { type: "button", className: "quiet" }, words.conflict.theirs);
  const buttons = element("p", { className: "buttons-here" });
  buttons.append(mine, " ", theirs);
  panel.append(
    element("h2", { id: "conflict-title" }, words.conflict.title),
    element("p", {}, words.conflict.explanation),
    legendOf(),
    ...differences.map(differenceOf),
    buttons,
  );
  const end = (isMine: boolean, kept: Values, title: string) => {
    panel.replaceWith(keptOf(kept, differences, title));
    decide(isMine);
  };
  const others = Object.fromEntries(differences.map(({ control, theirs: values }) => [control, values]));
  mine.addEventListener("click", () => end(true, others, words.conflict.keptTheirs));
  theirs.addEventListener("click", () => {
    const before = form.values();
    form.write(others);
    end(false, before, words.conflict.keptMine);
  });
  form.element.before(panel);
  panel.focus();
}

function legendOf(): HTMLElement {
  const legend = element("p", { className: "explanation" });
  legend.append(
    ...words.conflict.legend<Element | string>({
      theirs: (text) => element("del", {}, text),
      mine: (text) => element("ins", {}, text),
    }),
  );
  return legend;
}

function differenceOf({ label, parts }: Difference): HTMLElement {
  const names = { both: "span", before: "del", after: "ins" } as const;
  const text = element("div", { className: "difference" });
  text.append(...parts.map((part) => element(names[part.of], {}, part.words)));
  const whole = element("div", {});
  whole.append(element("h3", {}, label), text);
  return whole;
}

/** What was not taken stays on the page, to copy. */
function keptOf(values: Values, differences: readonly Difference[], title: string): HTMLElement {
  const kept = element("details", { className: "kept" });
  kept.append(element("summary", {}, title));
  for (const { control, label } of differences) {
    const area = element("textarea", { readonly: "", className: "kept-text" });
    area.value = (values[control] ?? []).filter((value) => value !== "").join("\n");
    const named = element("label", {}, label);
    named.append(area);
    kept.append(named);
  }
  return kept;
}
