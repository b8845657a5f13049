/** Saves a form by itself while somebody writes, and says quietly what became of it. */
import type { DraftAnswer } from "../writing/exchange.ts";
import { askDesk, SignedOutError } from "./ask-desk.ts";
import { showConflict } from "./conflict.ts";
import { element } from "./element.ts";
import { type EntryForm, encode, isUntouched } from "./form.ts";
import { keepDraft } from "./kept-draft.ts";
import { later } from "./later.ts";
import type { Preview } from "./preview.ts";
import { words } from "./words.ts";

/** How long after the last key, in milliseconds. */
const pause = 400;

/** How long to wait before it is tried again: longer each time, and never longer than this. */
const longestWait = 30_000;

/** What the servers before a desk answer in its place (RFC 9110, 15.6.3 to 15.6.5). */
const answersWithoutDesk = [502, 503, 504];

/** The desk has answered, and has not saved: it is there, but something went wrong in it. */
class NotSavedError extends Error {}

/** Begins to save a form. */
export function startSaving(form: EntryForm, preview: Preview): void {
  const status = element("span", { className: "saving", role: "status" });
  // In another window: this one has the words.
  const signIn = element("a", { href: "/edit", target: "_blank", hidden: "" }, words.saving.signIn);
  form.element.querySelector(".buttons")?.append(" ", status, " ", signIn);
  const version = form.element.querySelector<HTMLInputElement>("input[name=version]");
  if (!version) return;
  let saved = isUntouched(form.element) ? JSON.stringify(form.values()) : "";
  let isSending = false;
  let isConflict = false;
  let failures = 0;

  const say = (text: string, state = "") => {
    if (status.textContent !== text) status.textContent = text;
    status.dataset.state = state;
  };
  const isSaved = () => JSON.stringify(form.values()) === saved;

  async function save(): Promise<void> {
    soon.stop();
    if (isSending || isConflict) return;
    isSending = true;
    say(words.saving.saving);
    const values = JSON.stringify(form.values());
    try {
      const answer = await send(form);
      failures = 0;
      signIn.hidden = true;
      if (answer.outcome === "saved") done(values, answer.version);
      else if (answer.outcome === "refused") refused(values, answer.message);
      else conflict(answer);
    } catch (error) {
      failures += 1;
      signIn.hidden = !(error instanceof SignedOutError);
      say(describeFailure(error), "failed");
      soon.start(Math.min(longestWait, 1000 * 2 ** failures));
    }
    isSending = false;
  }

  function done(values: string, next: string): void {
    const before = version?.value ?? "";
    if (version) version.value = next;
    saved = values;
    keepDraft(form, before, undefined);
    if (isSaved()) say(words.saving.saved);
    else soon.start();
    preview.reload();
  }

  function refused(values: string, message: string): void {
    say(message, "failed");
    // What was written meanwhile may be taken.
    if (JSON.stringify(form.values()) !== values) soon.start();
  }

  function conflict(answer: Extract<DraftAnswer, { outcome: "conflict" }>): void {
    isConflict = true;
    say(words.saving.conflict, "failed");
    showConflict(form, answer, (isMine) => {
      isConflict = false;
      if (version) {
        keepDraft(form, version.value, undefined);
        version.value = answer.version;
      }
      if (isMine) saved = "";
      save();
    });
  }

  const soon = later(save, pause);
  const changed = () => {
    if (isSaved()) return;
    keepDraft(form, version.value, form.values());
    if (!isConflict) soon.start();
  };
  form.onChange(changed);
  changed();
  form.element.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  // Who comes back from signing in does not wait for the next attempt.
  addEventListener("focus", () => {
    if (failures > 0) save();
  });
  // What could not be sent is in the browser; it asks before the page goes all the same.
  addEventListener("beforeunload", (event) => {
    if (!isSaved() && failures > 0) event.preventDefault();
  });
  addEventListener("pagehide", () => {
    if (isSaved() || isConflict) return;
    fetch(form.element.action, requestOf(form, true)).catch(() => undefined);
  });
}

/** Why nothing was saved. It is tried again, whatever the reason. */
function describeFailure(error: unknown): string {
  const { signedOut, notSaved, noAnswer } = words.saving;
  if (error instanceof SignedOutError) return signedOut;
  return error instanceof NotSavedError ? notSaved : noAnswer;
}

/**
 * @throws {SignedOutError} where somebody is not signed in any more
 * @throws {NotSavedError} where the desk answers that it failed
 * @throws where no answer of the desk comes
 */
async function send(form: EntryForm): Promise<DraftAnswer> {
  const answer = await askDesk(form.element.action, requestOf(form, false));
  if ([200, 409, 422].includes(answer.status)) return answer.json();
  if (answer.status === 413) return { outcome: "refused", message: await answer.text() };
  if (!answersWithoutDesk.includes(answer.status))
    throw new NotSavedError(`The save was answered with ${answer.status}.`);
  throw new Error(`The desk’s place was taken by an answer with ${answer.status}.`);
}

function requestOf(form: EntryForm, keepalive: boolean): RequestInit {
  return { method: "POST", headers: { Accept: "application/json" }, body: encode(form.element), keepalive };
}
