/** Begins the translation of an original: a file beside it, with the fields and the text still to be filled. */
import { partsOf } from "../../lib/authoring/entry-file.ts";
import { createTranslation } from "../../lib/authoring/skeleton.ts";
import { type Answer, notFound, page, seeOther } from "../answer.tsx";
import { addressOf, findEntry, readDesk } from "../desk.ts";
import { writeSkeleton } from "../files/create-file.ts";
import { DeskMain } from "../frame.tsx";
import { words } from "../words.ts";
import { translationsOf } from "./translations.ts";

/** Where a translation is begun, with the address of its original: `/edit/translate/goals/56`. */
const begins = "/edit/translate/";

/** The address from which the translation of an original is begun. */
export function beginAddress(original: string, language: string): string {
  return `${original.replace("/edit/", begins)}?${new URLSearchParams({ to: language })}`;
}

/** Whether an address is one from which a translation is begun. */
export function isBeginAddress(pathname: string): boolean {
  return pathname.startsWith(begins);
}

/**
 * Begins a translation, and answers with its page; also where somebody else has begun it.
 *
 * @param directory the content folder
 * @param query `to`, the language
 * @param noteAuthor notes who has saved a file
 */
export async function beginTranslation(
  directory: string,
  pathname: string,
  query: URLSearchParams,
  noteAuthor: (path: string) => void,
): Promise<Answer> {
  const desk = await readDesk(directory);
  const original = findEntry(desk, pathname.replace(begins, "/edit/"));
  const wanted =
    original && translationsOf(desk, original).find(({ language }) => language === query.get("to"));
  if (!original?.file || !wanted) return notFound();
  if (wanted.translation) return seeOther(wanted.translation.address);
  if (!wanted.canBegin) return notFound();
  const { place, path, file, version } = original;
  const data = partsOf(place.kind, path, file.text)?.fields.data;
  const created = await writeSkeleton(
    desk.directory,
    createTranslation({ place, data, version }, wanted.language),
  );
  if ("path" in created) {
    noteAuthor(created.path);
    return seeOther(addressOf(created.path));
  }
  const { notBegun } = words().desk.translations;
  return page(
    409,
    notBegun,
    <DeskMain heading={notBegun}>
      <p className="message error" role="alert">
        {created.problem} <span className="hint">{created.hint}</span>
      </p>
    </DeskMain>,
  );
}
