/** Pastes what was copied from Word or a web page as clean Markdown, and says what became of it. */
import { undo } from "@codemirror/commands";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { cleanPaste } from "./clean-paste.ts";
import { element } from "./element.ts";
import type { EntryForm } from "./form.ts";
import { words } from "./words.ts";

/** What an editor does when something is pasted. Plain text is pasted as it is. */
export function pasteAsMarkdown(form: EntryForm): Extension {
  return [
    handlePaste(form),
    EditorView.updateListener.of(({ docChanged }) => {
      // It would take back what was written since, and not the paste.
      if (docChanged) form.element.querySelector(".pasted button")?.remove();
    }),
  ];
}

function handlePaste(form: EntryForm): Extension {
  return EditorView.domEventHandlers({
    paste: (event, view) => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const plain = event.clipboardData?.getData("text/plain") ?? "";
      const pasted = html === "" ? undefined : cleanPaste(html);
      // Editors of programs copy their colours as HTML, of the same words.
      if (!pasted || pasted.markdown === "" || !pasted.isFormatted)
        return plain === "" ? false : paste(view, event, plain);
      paste(view, event, pasted.markdown);
      say(form, view, words.paste.done(pasted));
      return true;
    },
  });
}

function paste(view: EditorView, event: ClipboardEvent, text: string): true {
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(text), { userEvent: "input.paste", scrollIntoView: true });
  return true;
}

function say(form: EntryForm, view: EditorView, text: string): void {
  form.element.querySelector(".pasted")?.remove();
  const notice = element("p", { className: "pasted message done" });
  const back = element("button", { type: "button", className: "quiet" }, words.paste.undo);
  back.addEventListener("click", () => {
    undo(view);
    notice.remove();
    view.focus();
  });
  const said = element("span", { "aria-live": "polite" });
  notice.append(said, " ", back);
  view.dom.after(notice);
  // A live region is heard when its words change, so it is there before they are.
  requestAnimationFrame(() => {
    said.textContent = text;
  });
}
