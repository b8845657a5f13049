/** What is to be translated: on the first page, closed until somebody wants to see it. */
import type { Desk, Entry } from "../desk.ts";
import { identify } from "../desk.ts";
import { langOf, words } from "../words.ts";
import { listToTranslate } from "./translations.ts";

export function ToTranslateList({ desk }: { desk: Desk }) {
  const found = listToTranslate(desk);
  if (found.length === 0) return null;
  const said = words().desk.translations;
  return (
    <details>
      <summary>{said.list({ count: found.length })}</summary>
      <ul className="entries">
        {found.map(({ original, language, reason, translation }) => (
          <li key={`${original.path} ${language}`}>
            <a className="entry" href={translation?.address ?? original.address}>
              <b>{identify({ ...original.place, language }).name}</b>
              <span>
                <TitleOf entry={translation?.title ? translation : original} />
                <span className="hint">{said.reasons[reason]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function TitleOf({ entry: { title, place } }: { entry: Entry }) {
  return title ? <span {...langOf(place.language)}>{title}</span> : words().desk.entries.untitled;
}
