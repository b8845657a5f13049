/** The form of an entry as its script sees it: the values of its controls, and a change of any of them. */
import type { EditorView } from "@codemirror/view";
import { changeBetween } from "../../lib/authoring/text-change.ts";

/** Values of controls, by their names. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** The form of an entry. */
export interface EntryForm {
  readonly element: HTMLFormElement;
  /** The address of the entry in the editor, without a query. */
  readonly address: string;
  /** The editors of texts, by the names of the text areas whose place they take. */
  readonly editors: Map<string, EditorView>;
  /** Calls back after every change of a value, whoever made it. */
  readonly onChange: (react: () => void) => void;
  /** Says that a value has changed. */
  readonly changed: () => void;
  /** What would be sent, without the version. */
  readonly values: () => Values;
  /** Writes values into controls, as somebody would who can undo it. */
  readonly write: (values: Values) => void;
}

/** Opens the form of a page. */
export function openForm(element: HTMLFormElement): EntryForm {
  const reactions: (() => void)[] = [];
  const editors = new Map<string, EditorView>();
  const changed = () => {
    for (const react of reactions) react();
  };
  element.addEventListener("input", changed);
  return {
    element,
    address: new URL(element.action).pathname,
    editors,
    onChange: (react) => reactions.push(react),
    changed,
    values: () => valuesOf(element),
    write: (values) => {
      for (const [name, value] of Object.entries(values)) {
        const editor = editors.get(name);
        if (editor) writeText(editor, value[0] ?? "");
        else writeControl(element, name, value);
      }
      changed();
    },
  };
}

/** Whether all controls are as the page came. Somebody may have written before the script was there. */
export function isUntouched(element: HTMLFormElement): boolean {
  return [...element.elements].every((control) => {
    if (control instanceof HTMLInputElement)
      return control.value === control.defaultValue && control.checked === control.defaultChecked;
    if (control instanceof HTMLTextAreaElement) return control.value === control.defaultValue;
    return !(control instanceof HTMLSelectElement) || isDefault(control);
  });
}

/** Without one that the page chooses, a browser chooses the first. */
function isDefault({ options, selectedIndex }: HTMLSelectElement): boolean {
  const chosen = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  return selectedIndex === Math.max(chosen, 0);
}

/** What a form sends, as text with plain line breaks. */
export function encode(element: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(element)) {
    if (typeof value === "string") sent.append(name, value);
  }
  return sent;
}

function valuesOf(element: HTMLFormElement): Values {
  const sent = encode(element);
  const names = [...new Set(sent.keys())].filter((name) => name !== "version");
  return Object.fromEntries(names.map((name) => [name, sent.getAll(name)]));
}

function writeText(editor: EditorView, wanted: string): void {
  const { start, end, text } = changeBetween(editor.state.doc.toString(), wanted, 0);
  editor.dispatch({ changes: { from: start, to: end, insert: text }, userEvent: "input" });
}

function writeControl(element: HTMLFormElement, name: string, values: readonly string[]): void {
  for (const control of element.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
    if (control instanceof HTMLInputElement && control.type === "checkbox")
      control.checked = values.includes(control.value);
    else if (control instanceof HTMLInputElement && control.type === "hidden") continue;
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      control.value = values.filter((value) => value !== "").join("\n");
  }
}
