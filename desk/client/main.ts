/**
 * The script of an entry’s page. It puts an editor in the place of each text, shows what the check says while one writes, and saves
 * by itself. Without it the form works as any form does.
 */
import { startChecking } from "./checking.ts";
import { openForm } from "./form.ts";
import { offerKeptDraft } from "./kept-draft.ts";
import { startPresence } from "./presence.ts";
import { createPreview } from "./preview.ts";
import { startSaving } from "./saving.ts";
import { createTextEditor } from "./text-editor.ts";

const element = document.querySelector<HTMLFormElement>("form[data-entry]");
if (element) start(element);

function start(element: HTMLFormElement): void {
  const form = openForm(element);
  const preview = createPreview();
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  for (const area of element.querySelectorAll<HTMLTextAreaElement>("textarea.text")) {
    form.editors.set(area.name, createTextEditor(area, { nonce, form, preview }));
  }
  startChecking(form);
  startSaving(form, preview);
  startPresence(form);
  offerKeptDraft(form);
}
