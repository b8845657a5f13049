/** Words that could not be sent are kept in the browser, and are offered when the entry is opened again. */
import { element } from "./element.ts";
import type { EntryForm, Values } from "./form.ts";
import { words } from "./words.ts";

/** Words that were kept. */
interface KeptDraft {
  /** When they were written, in milliseconds. */
  readonly at: number;
  readonly values: Values;
}

/**
 * Keeps what is in a form, or nothing any more.
 *
 * @param version of the file that the form was made from
 */
export function keepDraft(form: EntryForm, version: string, values: Values | undefined): void {
  const key = `${prefixOf(form)}${version}`;
  try {
    if (values) localStorage.setItem(key, JSON.stringify({ at: Date.now(), values } satisfies KeptDraft));
    else localStorage.removeItem(key);
  } catch {
    // The storage is full or switched off: then there is only the server.
  }
}

/** Offers what was kept of an entry, unless the form says the same. */
export function offerKeptDraft(form: EntryForm): void {
  for (const key of keysOf(form)) {
    const kept = readDraft(key);
    const now = form.values();
    const isSame =
      kept &&
      Object.entries(kept.values).every(
        ([name, value]) => JSON.stringify(now[name]) === JSON.stringify(value),
      );
    if (!kept || isSame) localStorage.removeItem(key);
    else form.element.before(offerOf(form, key, kept));
  }
}

function offerOf(form: EntryForm, key: string, { at, values }: KeptDraft): HTMLElement {
  const when = new Date(at);
  const isToday = when.toDateString() === new Date().toDateString();
  const back = element("button", { type: "button" }, words.keptDraft.putBack);
  const discard = element("button", { type: "button", className: "quiet" }, words.keptDraft.discard);
  const offer = element("section", { className: "message done", "aria-label": words.keptDraft.title });
  offer.append(
    element("p", {}, words.keptDraft.from({ at: when, isToday })),
    element("p", { className: "buttons-here" }),
  );
  offer.lastElementChild?.append(back, " ", discard);
  const end = () => {
    localStorage.removeItem(key);
    offer.remove();
  };
  back.addEventListener("click", () => {
    end();
    form.write(values);
    [...form.editors.values()][0]?.focus();
  });
  discard.addEventListener("click", end);
  return offer;
}

function prefixOf({ address, element: { action } }: EntryForm): string {
  return `desk-draft ${address}${new URL(action).search} `;
}

function keysOf(form: EntryForm): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(form)));
  } catch {
    return [];
  }
}

function readDraft(key: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "");
    return isKeptDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKeptDraft(kept: unknown): kept is KeptDraft {
  if (typeof kept !== "object" || kept === null || !("at" in kept) || !("values" in kept)) return false;
  const { at, values } = kept;
  const isList = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === "string");
  return (
    typeof at === "number" &&
    typeof values === "object" &&
    values !== null &&
    Object.values(values).every(isList)
  );
}
