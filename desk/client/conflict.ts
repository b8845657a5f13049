/** Two people have written into one entry: shows how their words differ, and lets the one who is here decide. */
import type { Difference, DraftAnswer } from "../writing/exchange.ts";
import { element } from "./element.ts";
import type { EntryForm, Values } from "./form.ts";

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
  const mine = element("button", { type: "button" }, "Save mine in the place of theirs");
  const theirs = element("button", { type: "button", className: "quiet" }, "Take theirs into the form");
  const buttons = element("p", { className: "buttons-here" });
  buttons.append(mine, " ", theirs);
  panel.append(
    element("h2", { id: "conflict-title" }, "Somebody else has saved this entry"),
    element(
      "p",
      {},
      "Below are both texts in one. You can go on writing, and take over from it what you want to keep. Then choose.",
    ),
    legendOf(),
    ...differences.map(differenceOf),
    buttons,
  );
  const end = (isMine: boolean, kept: Values, whose: string) => {
    panel.replaceWith(keptOf(kept, differences, whose));
    decide(isMine);
  };
  const others = Object.fromEntries(differences.map(({ control, theirs: values }) => [control, values]));
  mine.addEventListener("click", () => end(true, others, "The words that yours have replaced"));
  theirs.addEventListener("click", () => {
    const before = form.values();
    form.write(others);
    end(false, before, "Your words");
  });
  form.element.before(panel);
  panel.focus();
}

function legendOf(): HTMLElement {
  const legend = element("p", { className: "explanation" });
  legend.append(element("del", {}, "only in theirs"), " · ", element("ins", {}, "only in yours"));
  return legend;
}

function differenceOf({ label, parts }: Difference): HTMLElement {
  const names = { both: "span", before: "del", after: "ins" } as const;
  const text = element("div", { className: "difference" });
  text.append(...parts.map(({ of, words }) => element(names[of], {}, words)));
  const whole = element("div", {});
  whole.append(element("h3", {}, label), text);
  return whole;
}

/** What was not taken stays on the page, to copy. */
function keptOf(values: Values, differences: readonly Difference[], whose: string): HTMLElement {
  const kept = element("details", { className: "kept" });
  kept.append(element("summary", {}, `${whose}, to copy`));
  for (const { control, label } of differences) {
    const area = element("textarea", { readonly: "", className: "kept-text" });
    area.value = (values[control] ?? []).filter((value) => value !== "").join("\n");
    const named = element("label", {}, label);
    named.append(area);
    kept.append(named);
  }
  return kept;
}
