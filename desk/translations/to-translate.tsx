/** What is to be translated: on the first page, closed until somebody wants to see it. */
import type { Desk } from "../desk.ts";
import { identify } from "../desk.ts";
import { words } from "../words.ts";
import { listToTranslate } from "./translations.ts";

export function ToTranslateList({ desk }: { desk: Desk }) {
  const found = listToTranslate(desk);
  if (found.length === 0) return null;
  const { entries, translations: said } = words().desk;
  return (
    <details>
      <summary>{said.list({ count: found.length })}</summary>
      <ul className="entries">
        {found.map(({ original, language, reason, translation }) => (
          <li key={`${original.path} ${language}`}>
            <a className="entry" href={translation?.address ?? original.address}>
              <b>{identify({ ...original.place, language }).name}</b>
              <span>
                {translation?.title || original.title || entries.untitled}
                <span className="hint">{said.reasons[reason]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
