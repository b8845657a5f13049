/** What the page of an entry says of translations: the ways to them and to the original, and what is translated. */
import { Fragment, type ReactNode } from "react";
import { wordsOf } from "../../lib/words/languages.ts";
import type { Desk, Entry } from "../desk.ts";
import { langOf, words } from "../words.ts";
import { beginAddress } from "./begin-translation.tsx";
import { originalOf, translationsOf } from "./translations.ts";

interface OfEntryProps {
  readonly desk: Desk;
  readonly entry: Entry;
}

/** The way to the entry on the site, and those to its original or its translations. */
export function EntryWays({ desk, entry }: OfEntryProps) {
  const { entries, frame, translations: said } = words().desk;
  const original = originalOf(desk, entry);
  const ways: readonly { readonly address: string; readonly name: string }[] = [
    { address: entry.live, name: entries.seeOnSite(entry) },
    ...(original ? [{ address: original.address, name: said.toOriginal }] : []),
    ...translationsOf(desk, entry).flatMap(({ language, translation }) =>
      translation
        ? [{ address: translation.address, name: said.toTranslation({ language: nameOf(language) }) }]
        : [],
    ),
  ];
  return ways
    .map(
      ({ address, name }): ReactNode => (
        <a key={address} href={address}>
          {name}
        </a>
      ),
    )
    .reduce((first, second) => <Fragment key="ways">{frame.ways({ first, second })}</Fragment>);
}

/** The buttons that begin translations of an original. */
export function BeginTranslation({ desk, entry }: OfEntryProps) {
  const missing = translationsOf(desk, entry).filter(({ canBegin }) => canBegin);
  if (missing.length === 0) return null;
  const { begin } = words().desk.translations;
  return (
    <form method="post">
      {missing.map(({ language }) => (
        <button
          key={language}
          type="submit"
          className="quiet"
          formAction={beginAddress(entry.address, language)}
        >
          {begin({ language: nameOf(language) })}
        </button>
      ))}
    </form>
  );
}

/** The file that a translation is of, to be read beside its form; nothing of an original. */
export function Original({ desk, entry }: OfEntryProps) {
  const original = originalOf(desk, entry);
  if (!original?.file) return null;
  const label = words().desk.translations.original({ name: original.name });
  return (
    <details className="kept">
      <summary>{label}</summary>
      <textarea readOnly aria-label={label} {...langOf()} defaultValue={original.file.text} />
    </details>
  );
}

function nameOf(language: Parameters<typeof wordsOf>[0]): string {
  return wordsOf(language).translations.name;
}
