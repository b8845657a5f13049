/** The dialog from which a picture is sent, and shown where the cursor is. */
import { EditorSelection } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { PictureAnswer } from "../pictures/exchange.ts";
import { acceptedTypes } from "../pictures/picture-kinds.ts";
import { askDesk, describeFailure } from "./ask-desk.ts";
import { element } from "./element.ts";

const notSent = "The desk does not answer. The picture was not sent; try again.";

/** Opens the dialog; the line that shows the picture is written at the cursor. */
export function openPictureDialog(view: EditorView): void {
  const file = element("input", {
    id: "picture",
    name: "picture",
    type: "file",
    required: "",
    accept: acceptedTypes,
  });
  const words = element("textarea", {
    ...{ id: "picture-words", name: "words", rows: "2", required: "" },
    "aria-describedby": "picture-words-help",
  });
  const said = element("p", { role: "status" });
  const send = element("button", { type: "submit" }, "Add the picture");
  const close = element("button", { type: "button", className: "quiet" }, "Cancel");
  const form = element("form", { className: "picture-form" });
  const buttons = element("p", { className: "buttons-here" });
  buttons.append(send, close);
  form.append(
    element("label", { htmlFor: "picture" }, "The picture: choose a file, or drop it here"),
    file,
    element("label", { htmlFor: "picture-words" }, "What it shows"),
    element(
      "p",
      { id: "picture-words-help", className: "explanation" },
      "For those who can’t see it: what somebody would say of it on the telephone.",
    ),
    words,
    said,
    buttons,
  );
  const dialog = element("dialog", { className: "targets", "aria-labelledby": "picture-title" });
  dialog.append(element("h2", { id: "picture-title" }, "Picture"), form);
  const giveUp = new AbortController();
  const refuse = (problem: string) => {
    said.className = "message error";
    said.textContent = problem;
    send.disabled = false;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send.disabled = true;
    said.className = "";
    said.textContent = "Sending…";
    sendPicture(new FormData(form), giveUp.signal).then(
      (answer) => {
        if ("problem" in answer) return refuse(answer.problem);
        dialog.close();
        view.dispatch(insertText(view, answer.line));
      },
      (error) => {
        if (!giveUp.signal.aborted) refuse(describeFailure(error, "send the picture again", notSent));
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
