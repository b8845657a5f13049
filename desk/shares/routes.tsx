/** The page of the links for people who only read. */
import { type Answer, page } from "../answer.tsx";
import { type Desk, readDesk } from "../desk.ts";
import { DeskMain } from "../frame.tsx";
import type { Person } from "../person.ts";
import { sayTime } from "../say-time.ts";
import { words } from "../words.ts";
import { sharedPrefix } from "./shared-site.ts";
import type { Share, Shares } from "./shares.ts";

export const sharesAddress = "/edit/shares";

/** What shows drafts to others. */
export interface Sharing {
  readonly shares: Shares;
  /** Where browsers reach the desk: `https://desk.example.ac.jp`. */
  readonly origin: string;
  /** The time zone in which times are said. */
  readonly timeZone: () => string;
}

/**
 * Shows the links that lead somewhere, and the form for another.
 *
 * @param chosen the page of the site that the form has chosen
 */
export async function showShares(
  sharing: Sharing | string,
  directory: string,
  chosen: string,
  link?: string,
): Promise<Answer> {
  const { heading } = words().desk.shares;
  if (typeof sharing === "string")
    return page(409, heading, <DeskMain heading={heading}>{sharing}</DeskMain>);
  const desk = await readDesk(directory);
  const { shares, timeZone } = sharing;
  return page(
    200,
    heading,
    <SharesPage {...{ desk, chosen, link }} shares={shares.list()} timeZone={timeZone()} />,
  );
}

/** Makes a link, or withdraws one. */
export async function submitShares(
  sharing: Sharing | string,
  directory: string,
  form: URLSearchParams,
  person: Person,
): Promise<Answer> {
  if (typeof sharing === "string") return showShares(sharing, directory, "");
  const withdrawn = form.get("withdraw");
  if (withdrawn !== null) {
    sharing.shares.withdraw(withdrawn);
    return { status: 303, body: "", location: sharesAddress };
  }
  const wanted = form.get("page") ?? "";
  const { entries } = await readDesk(directory);
  const shown = entries.find(({ live }) => live === wanted)?.live ?? "/";
  const { token } = sharing.shares.create(person, shown);
  return showShares(sharing, directory, shown, `${sharing.origin}${sharedPrefix}${token}${shown}`);
}

interface SharesPageProps {
  readonly desk: Desk;
  readonly chosen: string;
  /** The link that was just made. */
  readonly link?: string | undefined;
  readonly shares: readonly Share[];
  readonly timeZone: string;
}

function SharesPage({ desk, chosen, link, shares, timeZone }: SharesPageProps) {
  const { entries, shares: said } = words().desk;
  return (
    <DeskMain heading={said.heading}>
      <p>{said.introduction}</p>
      {link !== undefined && (
        <div className="message done" role="status">
          <label>
            {said.copy}
            <textarea readOnly rows={2} defaultValue={link} />
          </label>
        </div>
      )}
      <form method="post" action={sharesAddress} className="new">
        <label>
          {said.begins}
          <select name="page" defaultValue={chosen}>
            {desk.entries.map(({ live, name, title, path }) => (
              <option key={path} value={live}>
                {title ? entries.choice({ name, title }) : name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{said.make}</button>
      </form>
      <h2>{said.links}</h2>
      {shares.length === 0 && <p>{said.none}</p>}
      <ul className="entries">
        {shares.map((share) => (
          <ShareLine key={share.digest} share={share} timeZone={timeZone} />
        ))}
      </ul>
    </DeskMain>
  );
}

function ShareLine({ share, timeZone }: { share: Share; timeZone: string }) {
  const { digest, by, page: begins, at, ends } = share;
  const { made, ends: until, withdraw, withdrawLink } = words().desk.shares;
  return (
    <li>
      <span className="entry">
        <b>{begins}</b>
        <span>
          {made({ by, time: sayTime(at, timeZone, true) })}
          <span className="hint">{until({ time: sayTime(ends, timeZone, true) })}</span>
        </span>
      </span>
      <form method="post" action={sharesAddress}>
        <input type="hidden" name="withdraw" value={digest} />
        <button type="submit" className="quiet" aria-label={withdrawLink({ page: begins, by })}>
          {withdraw}
        </button>
      </form>
    </li>
  );
}
