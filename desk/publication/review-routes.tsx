/** From the choice of entries to a publication: the review, and what is sent from it. */
import { readText } from "../../lib/authoring/text-file.ts";
import { dayIn } from "../../lib/model/dates.ts";
import { type Answer, page, seeOther } from "../answer.tsx";
import type { Person } from "../person.ts";
import { draftVersion, type NamedEntry, nameEntry, readDraft, textOf, titleIn } from "./entries.ts";
import { addNote, hasNotes } from "./note.ts";
import { type ReviewedEntry, ReviewPage } from "./pages/review-page.tsx";
import type { PublishRequest } from "./publisher.ts";
import type { Publishing } from "./publishing.ts";
import { headOf, listChanges, readCommitted } from "./repository.ts";
import { reviewPublication } from "./review.ts";

/** Shows what the publication of some drafts would do. */
export async function showReview(
  { options }: Publishing,
  paths: readonly string[],
  { mayPublish }: Person,
  problem?: string,
): Promise<Answer> {
  const { repository, directory, state } = options;
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
        hasNotes: before !== undefined && bytes !== undefined && hasNotes(place.kind),
      };
    }),
  );
  const review = await reviewPublication(repository, base, state, chosen);
  const status = problem === undefined ? 200 : 409;
  return page(status, "Publish", <ReviewPage {...{ base, entries, review, mayPublish, problem }} />);
}

/** Begins the publication of drafts as they were shown. */
export async function publishChosen(
  publishing: Publishing,
  form: URLSearchParams,
  person: Person,
): Promise<Answer> {
  const { options, publications, timeZone } = publishing;
  const paths = form.getAll("entry");
  const again = (problem: string) => showReview(publishing, paths, person, problem);
  const named = paths.flatMap((path) => nameEntry(path) ?? []);
  if (named.length === 0) return seeOther("/edit");
  const day = dayIn(timeZone(), new Date());
  const entries: PublishRequest["entries"][number][] = [];
  for (const entry of named) {
    const bytes = readDraft(options.directory, entry.path);
    if (draftVersion(bytes) !== form.get(`version ${entry.path}`))
      return again(
        `${entry.name} has been saved again since you looked. Look at it again, and publish then.`,
      );
    const text = (form.get(`note ${entry.path}`) ?? "").replace(/\s+/gu, " ").trim();
    const noted = text === "" ? bytes : withNote(entry, bytes, day, text);
    if (text !== "" && !noted)
      return again(`The note can’t be written into ${entry.name}. Write it there, in the whole file.`);
    const note = text === "" ? undefined : { day, text };
    entries.push({ path: entry.path, bytes: noted, draft: draftVersion(bytes), note });
  }
  const title = `Publish ${named.map(({ name }) => name).join(", ")}`;
  const name = publications.start({ by: person, base: form.get("base") ?? "", title, entries });
  return seeOther(`/edit/publications/${name}`);
}

function withNote(
  { place }: NamedEntry,
  bytes: Buffer | undefined,
  day: string,
  text: string,
): Buffer | undefined {
  const file = bytes && readText(bytes);
  const noted = file && addNote(place, file, day, text);
  return noted && Buffer.from(noted.raw);
}
