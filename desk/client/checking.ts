/** Asks the check while somebody writes, and shows what it says where it belongs. */
import type { CheckAnswer } from "../writing/exchange.ts";
import { askDesk } from "./ask-desk.ts";
import { type EntryForm, encode, type Values } from "./form.ts";
import { later } from "./later.ts";
import { showMarks } from "./marks.ts";
import { describeEditor } from "./text-editor.ts";

/** How long after the last key, in milliseconds. */
const pause = 400;

/** Begins to check a form. */
export function startChecking(form: EntryForm): void {
  const address = form.address.replace(/^\/edit\//u, "/edit/check/");
  let asking: AbortController | undefined;
  /** Whether what is shown is of what the form says now. */
  let isCurrent = false;

  async function check(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const before = JSON.stringify(form.values());
    try {
      const answer = await askDesk(address, { method: "POST", body: encode(form.element), signal });
      if (!answer.ok) return;
      const found: CheckAnswer = await answer.json();
      if (JSON.stringify(form.values()) !== before) return;
      show(form, found, cure);
      isCurrent = true;
    } catch {
      // The check comes again with the next key. That nothing can be saved is said elsewhere.
    }
  }

  /** Does what a cure says, as the check says it of the words of this moment. */
  async function cure(label: string, values: Values): Promise<void> {
    if (isCurrent) return form.write(values);
    await check();
    const same = [...form.element.querySelectorAll<HTMLElement>("button.cure")];
    const now = same.find(({ textContent }) => textContent === label)?.dataset.values;
    if (isCurrent && now !== undefined) form.write(JSON.parse(now));
  }

  const soon = later(check, pause);
  form.onChange(() => {
    isCurrent = false;
    soon.start();
  });
  form.element.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches("button.cure")) return;
    cure(target.textContent ?? "", JSON.parse(target.dataset.values ?? "{}"));
  });
  for (const [name, view] of form.editors) {
    // Below the text, where it moves nothing that is being written.
    const slot = slotOf(form, name);
    if (slot) view.dom.after(slot);
  }
  for (const slot of form.element.querySelectorAll("[data-findings]"))
    slot.setAttribute("aria-live", "polite");
  // The page shows what is wrong, and not yet what cures it.
  check();
}

function show(form: EntryForm, found: CheckAnswer, cure: (label: string, values: Values) => void): void {
  const state = document.getElementById("check-state");
  if (state && state.textContent !== found.state) state.textContent = found.state;
  for (const slot of form.element.querySelectorAll<HTMLElement>("[data-findings]")) {
    const name = slot.dataset.findings ?? "";
    const html = found.lists[name] ?? "";
    if (slot.dataset.shown !== html) {
      slot.innerHTML = html;
      slot.dataset.shown = html;
    }
    describeControl(form, name, html !== "", found.invalid.includes(name));
  }
  for (const [name, view] of form.editors) {
    showMarks(
      view,
      found.marks.filter(({ control }) => control === name),
      cure,
    );
  }
}

function slotOf(form: EntryForm, name: string): HTMLElement | null {
  return form.element.querySelector(`[data-findings="${CSS.escape(name)}"]`);
}

/** Says of a control what is wrong with it to those who do not see where the list is. */
function describeControl(form: EntryForm, name: string, isFound: boolean, isInvalid: boolean): void {
  const control = name === "" ? null : document.getElementById(name);
  if (!control) return;
  const description = `${name}-help${isFound ? ` ${name}-findings` : ""}`;
  const isSame =
    control.getAttribute("aria-describedby") === description &&
    control.hasAttribute("aria-invalid") === isInvalid;
  if (isSame) return;
  control.setAttribute("aria-describedby", description);
  // A group of boxes has no such state.
  if (isInvalid && !(control instanceof HTMLFieldSetElement)) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
  const view = form.editors.get(name);
  if (view && control instanceof HTMLTextAreaElement) describeEditor(view, control);
}
