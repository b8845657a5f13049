/** The history of publications, and the way back. */
import { type Answer, page, seeOther } from "../answer.tsx";
import type { Person } from "../person.ts";
import { sayTime } from "../say-time.ts";
import { words } from "../words.ts";
import { commitTitle, sayTitle } from "./commit-title.ts";
import { cureFields } from "./cure-fields.ts";
import { draftVersion, type NamedEntry, nameEntry, nameOf, readDraft, textOf } from "./entries.ts";
import { listPublications } from "./history.ts";
import { HistoryPage, type PastEntry } from "./pages/history-page.tsx";
import { Problem } from "./pages/problem.tsx";
import type { Publishing } from "./publishing.ts";
import { isAncestor } from "./remote.ts";
import { headOf, listDifferences, readCommitted } from "./repository.ts";
import { restoreFields } from "./restore-fields.ts";

/** How many publications a page shows. */
const most = 20;

/** Shows publications, the newest first. */
export async function showHistory(
  { options, timeZone }: Publishing,
  skip: number,
  { mayPublish }: Person,
): Promise<Answer> {
  const { repository } = options;
  const found = await listPublications(repository, skip, most);
  const publications = await Promise.all(
    found.map(async (publication) => {
      const { commit, before, paths } = publication;
      const entries = await Promise.all(
        paths.map(async (path): Promise<PastEntry> => {
          const old = before === undefined ? undefined : await readCommitted(repository, before, path);
          const now = await readCommitted(repository, commit, path);
          return { path, name: nameOf(path), before: textOf(old), after: textOf(now) };
        }),
      );
      const title = sayTitle(publication.title, entries);
      return { ...publication, title, entries, time: sayTime(publication.at, timeZone(), true) };
    }),
  );
  const older = found.length === most ? `/edit/history?skip=${skip + most}` : undefined;
  const { title } = words().publishing.history;
  return page(200, title, <HistoryPage {...{ publications, mayPublish, older }} />);
}

/** Begins a publication that puts entries back as they were before an earlier one. */
export async function takeBack(
  { options, publications }: Publishing,
  form: URLSearchParams,
  person: Person,
): Promise<Answer> {
  const { repository, directory } = options;
  const commit = form.get("commit") ?? "";
  const base = await headOf(repository);
  const wanted = form.getAll("entry");
  const isName = /^[\da-f]{40,64}$/u.test(commit);
  if (!isName || !(await isAncestor(repository.root, `${commit}^`, base)))
    return refuse(words().publishing.reasons.publication.noSuch);
  const past = `${commit}^`;
  const changed = (await listDifferences(repository, past, commit)).map(({ path }) => path);
  const restored: (NamedEntry & { readonly bytes: Buffer; readonly draft: string | null })[] = [];
  for (const path of wanted.filter((each) => changed.includes(each))) {
    const entry = nameEntry(path);
    const old = await readCommitted(repository, past, path);
    if (!entry || !old) continue;
    const now = await readCommitted(repository, base, path);
    const draft = draftVersion(readDraft(directory, path));
    // A draft that is not as what is online stays a draft.
    const replaced = draft === draftVersion(now) ? draft : null;
    restored.push({ ...entry, bytes: restoreFields(entry.place, old, now), draft: replaced });
  }
  if (restored.length === 0) return refuse(words().publishing.reasons.publication.nothingToPutBack);
  const title = commitTitle("putBack", restored);
  const cured = await cureFields(repository, base, options.state, restored);
  const entries = cured.map(({ path, bytes, draft }) => ({ path, bytes, draft }));
  return seeOther(`/edit/publications/${publications.start({ by: person, base, title, entries })}`);
}

function refuse(text: string): Answer {
  return page(409, words().publishing.notPublished, <Problem text={text} />);
}
