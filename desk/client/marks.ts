/** Underlines what the check speaks of in a text, and says it where the pointer is. */
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Mark } from "../writing/exchange.ts";
import type { Values } from "./form.ts";
import { wordAround } from "./word-around.ts";

/** Shows these findings in a text, and no others. */
export function showMarks(
  view: EditorView,
  marks: readonly Mark[],
  act: (label: string, values: Values) => void,
): void {
  const { state } = view;
  const text = state.doc.toString();
  const diagnostics = marks.map(({ offset, severity, message, hint, cure }): Diagnostic => {
    const actions = cure ? [{ name: cure.label, apply: () => act(cure.label, cure.values) }] : [];
    const said = hint ? `${message}\n${hint}` : message;
    return { ...wordAround(text, offset), severity, message: said, actions };
  });
  view.dispatch(setDiagnostics(state, diagnostics));
}
