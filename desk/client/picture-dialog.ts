/** The dialog from which a picture is sent, and shown where the cursor is. */
import { EditorSelection } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { PictureAnswer } from "../pictures/exchange.ts";
import { acceptedTypes } from "../pictures/picture-kinds.ts";
import { askDesk, describeFailure } from "./ask-desk.ts";
import { element } from "./element.ts";
import { words } from "./words.ts";

const { pictures: said } = words;

/** Opens the dialog; the line that shows the picture is written at the cursor. */
export function openPictureDialog(view: EditorView): void {
  const file = element("input", {
    id: "picture",
    name: "picture",
    type: "file",
    required: "",
    accept: acceptedTypes,
  });
  const description = element("textarea", {
    ...{ id: "picture-words", name: "words", rows: "2", required: "" },
    "aria-describedby": "picture-words-help",
  });
  const state = element("p", { role: "status" });
  const send = element("button", { type: "submit" }, said.add);
  const close = element("button", { type: "button", className: "quiet" }, words.cancel);
  const form = element("form", { className: "picture-form" });
  const buttons = element("p", { className: "buttons-here" });
  buttons.append(send, close);
  form.append(
    element("label", { htmlFor: "picture" }, said.file),
    file,
    element("label", { htmlFor: "picture-words" }, said.description),
    element("p", { id: "picture-words-help", className: "explanation" }, said.descriptionHelp),
    description,
    state,
    buttons,
  );
  const dialog = element("dialog", { className: "targets", "aria-labelledby": "picture-title" });
  dialog.append(element("h2", { id: "picture-title" }, said.title), form);
  const giveUp = new AbortController();
  const refuse = (problem: string) => {
    state.className = "message error";
    state.textContent = problem;
    send.disabled = false;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send.disabled = true;
    state.className = "";
    state.textContent = said.sending;
    sendPicture(new FormData(form), giveUp.signal).then(
      (answer) => {
        if ("problem" in answer) return refuse(answer.problem);
        dialog.close();
        view.dispatch(insertText(view, answer.line));
      },
      (error) => {
        if (giveUp.signal.aborted) return;
        refuse(describeFailure(error, { signedOut: said.signedOut, otherwise: said.notSent }));
      },
    );
  });
  takeDropped(dialog, file);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    giveUp.abort();
    dialog.remove();
    view.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  file.focus();
}

async function sendPicture(form: FormData, signal: AbortSignal): Promise<PictureAnswer> {
  const headers = { Accept: "application/json" };
  const answer = await askDesk("/edit/pictures", { method: "POST", body: form, headers, signal });
  if (answer.status !== 200 && answer.status !== 422) throw new Error(`Answered with ${answer.status}.`);
  return answer.json();
}

/** Takes a file that is dropped anywhere on the dialog. Without this the browser would leave the page to show it. */
function takeDropped(dialog: HTMLElement, file: HTMLInputElement): void {
  dialog.addEventListener("dragover", (event) => event.preventDefault());
  dialog.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files;
    if (dropped && dropped.length > 0) file.files = dropped;
  });
}

/** Puts a text in the place of what is chosen, with the cursor behind it. */
function insertText({ state }: EditorView, text: string) {
  const { from, to } = state.selection.main;
  return state.update({
    changes: { from, to, insert: text },
    selection: EditorSelection.cursor(from + text.length),
    scrollIntoView: true,
    userEvent: "input",
  });
}
