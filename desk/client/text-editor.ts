/** The editor of a text, in the place of a text area, which stays in the form and holds the same words. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { commonmarkLanguage, markdown, markdownKeymap } from "@codemirror/lang-markdown";
import { syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import { GFM } from "@lezer/markdown";
import { writingKeys } from "./commands.ts";
import type { EntryForm } from "./form.ts";
import { look, textStyle } from "./look.ts";
import { pasteAsMarkdown } from "./paste.ts";
import type { Preview } from "./preview.ts";
import { createToolbar } from "./toolbar.ts";
import { words } from "./words.ts";

/** What an editor of a text works with. */
interface Surroundings {
  /** With which it may add its styles. */
  readonly nonce: string;
  readonly form: EntryForm;
  readonly preview: Preview;
}

/** The height of the row of buttons, and of as much above the line that is being written, in pixels. */
const rowOfButtons = 96;

/** What a screen reader hears of the text area, and so of the editor. */
const spoken = new Compartment();

/** Puts an editor in the place of a text area. */
export function createTextEditor(
  area: HTMLTextAreaElement,
  { nonce, form, preview }: Surroundings,
): EditorView {
  const label = form.element.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(area.id)}"]`);
  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [
        EditorView.cspNonce.of(nonce),
        // The editor’s own English, by which it asks for another language.
        EditorState.phrases.of({ "Selection deleted": words.tools.deleted }),
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        markdown({ base: commonmarkLanguage, extensions: GFM, addKeymap: false, completeHTMLTags: false }),
        syntaxHighlighting(textStyle),
        look,
        // The row of the button Save lies over the end of the page.
        EditorView.scrollMargins.of(() => ({ bottom: rowOfButtons, top: rowOfButtons })),
        // Without Tab: it leads on to the next control, as everywhere in the form.
        keymap.of([...writingKeys, ...markdownKeymap, ...historyKeymap, ...defaultKeymap]),
        pasteAsMarkdown(form),
        spoken.of([]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            area.value = update.state.doc.toString();
            form.changed();
          }
          if (update.docChanged || update.selectionSet) preview.follow(update.state);
        }),
      ],
    }),
  });
  const hasFocus = document.activeElement === area;
  const { selectionStart: anchor, selectionEnd: head } = area;
  area.hidden = true;
  area.after(createToolbar(view), view.dom);
  // Somebody writes already: on a slow line the script comes later than the page.
  if (hasFocus) {
    view.dispatch({ selection: { anchor, head } });
    view.focus();
  }
  label?.addEventListener("click", () => view.focus());
  describeEditor(view, area);
  return view;
}

/** Gives the editor the name, the description and the state that its text area has. */
export function describeEditor(view: EditorView, area: HTMLTextAreaElement): void {
  const attributes: Record<string, string> = { spellcheck: "true", "aria-label": labelOf(area) };
  for (const name of ["lang", "aria-describedby", "aria-invalid"]) {
    const value = area.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  view.dispatch({ effects: spoken.reconfigure(EditorView.contentAttributes.of(attributes)) });
}

function labelOf(area: HTMLTextAreaElement): string {
  return area.labels[0]?.textContent ?? area.name;
}
