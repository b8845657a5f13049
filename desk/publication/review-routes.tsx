/** From the choice of entries to a publication: the review, and what is sent from it. */
import { todayIn } from "../../lib/model/dates.ts";
import { isVersioned } from "../../lib/model/versions.ts";
import { type Answer, page, seeOther } from "../answer.tsx";
import type { Person } from "../person.ts";
import { sayTime } from "../say-time.ts";
import { words } from "../words.ts";
import { commitTitle } from "./commit-title.ts";
import { draftVersion, nameEntry, readDraft, textOf, titleIn } from "./entries.ts";
import { hasNotes, writeNote } from "./note.ts";
import { type ReviewedEntry, ReviewPage } from "./pages/review-page.tsx";
import { findPlannedTime, planChosen } from "./plans/routes.tsx";
import type { PublishRequest } from "./publication.ts";
import type { Publishing } from "./publishing.ts";
import { headOf, listChanges, readCommitted } from "./repository.ts";
import { reviewPublication } from "./review.ts";

/**
 * Shows what the publication of some drafts would do.
 *
 * @param refused what was sent and can't be done; it stays in the form
 */
export async function showReview(
  publishing: Publishing,
  paths: readonly string[],
  { mayPublish }: Person,
  refused?: { readonly problem: string; readonly form: URLSearchParams },
): Promise<Answer> {
  const { options, timeZone } = publishing;
  const { repository, directory, state } = options;
  const sent = (name: string) => refused?.form.get(name) ?? "";
  const base = await headOf(repository);
  const changes = await listChanges(repository);
  const chosen = changes.flatMap((change) => {
    const entry = paths.includes(change.path) ? nameEntry(change.path) : undefined;
    return entry ? [{ ...entry, bytes: readDraft(directory, change.path) }] : [];
  });
  // Nothing was chosen, or what was chosen is online by now.
  if (chosen.length === 0) return seeOther("/edit");
  const entries = await Promise.all(
    chosen.map(async ({ path, name, address, place, bytes }): Promise<ReviewedEntry> => {
      const before = await readCommitted(repository, base, path);
      return {
        ...{ path, name, address },
        title: titleIn(place, bytes ?? before),
        before: textOf(before),
        after: textOf(bytes),
        version: draftVersion(bytes),
        hasVersions: isVersioned(place.kind),
        hasNotes: before !== undefined && bytes !== undefined && hasNotes(place),
        note: sent(`note ${path}`),
        planned: findPlannedTime(publishing, path),
      };
    }),
  );
  const review = await reviewPublication(repository, base, state, chosen);
  const zone = timeZone();
  const clock = sayTime(new Date(), zone);
  const when = { when: sent("when"), time: sent("time"), timeZone: zone, clock };
  return page(
    refused ? 409 : 200,
    words().publishing.review.publish,
    <ReviewPage {...{ base, entries, review, mayPublish, when, problem: refused?.problem }} />,
  );
}

/** Begins the publication of drafts as they were shown, or plans it. */
export async function publishChosen(
  publishing: Publishing,
  form: URLSearchParams,
  person: Person,
): Promise<Answer> {
  const { options, publications, timeZone } = publishing;
  const paths = form.getAll("entry");
  const again = (problem: string) => showReview(publishing, paths, person, { problem, form });
  const named = paths.flatMap((path) => nameEntry(path) ?? []);
  if (named.length === 0) return seeOther("/edit");
  const [isLater, time] = [form.get("when") === "later", form.get("time") ?? ""];
  // Who has chosen an hour does not expect it to be online at once.
  const { plans, reasons } = words().publishing;
  if (!isLater && time !== "") return again(plans.refusals.nowWithTime);
  const day = todayIn(timeZone());
  const drafts = new Map<string, Buffer | undefined>();
  const entries: PublishRequest["entries"][number][] = [];
  for (const { name, path, place } of named) {
    const bytes = readDraft(options.directory, path);
    if (draftVersion(bytes) !== form.get(`version ${path}`))
      return again(reasons.publication.savedAgain({ name }));
    const text = (form.get(`note ${path}`) ?? "").replace(/\s+/gu, " ").trim();
    const noted = text === "" ? bytes : writeNote(place, bytes, day, text);
    if (text !== "" && !noted) return again(reasons.publication.noteNotWritten({ name }));
    const note = text === "" ? undefined : { day, text };
    drafts.set(path, bytes);
    entries.push({ path, bytes: noted, draft: draftVersion(bytes), note });
  }
  const title = commitTitle("publish", named);
  const request = { by: person, base: form.get("base") ?? "", title, entries };
  if (!isLater) return seeOther(`/edit/publications/${publications.start(request)}`);
  const planned = await planChosen(publishing, request, drafts, time);
  return "problem" in planned ? again(planned.problem) : planned;
}
