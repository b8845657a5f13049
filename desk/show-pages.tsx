/** The first page and the pages of entries, as they are answered. */
import { randomBytes } from "node:crypto";
import type { ComponentProps } from "react";
import { partsOf, type Sent } from "../lib/authoring/entry-file.ts";
import { type Answer, notFound, page } from "./answer.tsx";
import { type Desk, findEntry, readDesk } from "./desk.ts";
import { DeskPage } from "./desk-page.tsx";
import { EntryPage } from "./entry-page.tsx";
import { recoverDrafts } from "./files/recover-files.ts";
import type { Message } from "./frame.tsx";
import { KeptWords, listUnshown } from "./kept-words.tsx";
import type { Person } from "./person.ts";
import type { Publishing } from "./publication/publishing.ts";
import { readPublishingState } from "./publication/routes.tsx";
import { words } from "./words.ts";

/** Shows the first page. */
export async function showDesk(
  directory: string,
  publishing: Publishing | string,
  person: Person,
  { refusal, find }: Pick<ComponentProps<typeof DeskPage>, "refusal" | "find">,
): Promise<Answer> {
  const kept = recoverDrafts(directory);
  const desk = await readDesk(directory);
  const state = await readPublishingState(publishing, desk, person);
  const content = <DeskPage {...{ desk, kept, refusal, state, find }} />;
  return { ...page(refusal ? 409 : 200, words().desk.frame.allEntries, content), nonce: createNonce() };
}

/** What the page of an entry shows besides the entry. */
interface Shown {
  readonly isWhole: boolean;
  readonly message?: Message | undefined;
  /** What was sent and could not be saved; every word of it stays on the page. */
  readonly form?: URLSearchParams;
  /** Who else has the entry open, as a sentence. */
  readonly others?: string;
}

/** Shows the page of an entry. */
export function showPage(desk: Desk, pathname: string, { isWhole, message, form, others }: Shown): Answer {
  const entry = findEntry(desk, pathname);
  if (!entry) return notFound();
  const { place, file, name, path } = entry;
  const parts = file && !isWhole ? partsOf(place.kind, path, file.text) : undefined;
  const sent = form && sentOf(form);
  const unshown = form ? listUnshown(form, entry, parts) : [];
  const status = message?.kind === "error" ? 409 : 200;
  const nonce = createNonce();
  const content = (
    <EntryPage {...{ desk, entry, parts, message, sent, nonce, others }}>
      {form && <KeptWords sent={unshown} />}
    </EntryPage>
  );
  return { ...page(status, name, content), nonce };
}

function createNonce(): string {
  return randomBytes(16).toString("base64");
}

/** What was sent from a form. */
export function sentOf(form: URLSearchParams): Sent {
  return (name) => form.getAll(name);
}
