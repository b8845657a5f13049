/** Who has an entry open: two people in one entry each see the other. */
import type { Person } from "./person.ts";
import { sayTime } from "./say-time.ts";
import { words } from "./words.ts";

/** How long somebody is believed to have an entry open who was last heard of, in milliseconds. The page’s script says so every 30 s. */
const believedFor = 90_000;

/** Somebody else who has an entry open. */
interface Other {
  readonly name: string;
  readonly since: Date;
}

export interface Presence {
  /**
   * Notes that somebody has an entry open.
   *
   * @param address the page of the entry in the editor
   * @returns the others who have it open
   */
  readonly note: (address: string, person: Person) => readonly Other[];
}

/** @param now the clock, in milliseconds */
export function createPresence(now: () => number = Date.now): Presence {
  let open: readonly {
    readonly address: string;
    readonly person: Person;
    readonly since: number;
    readonly at: number;
  }[] = [];
  return {
    note(address, person) {
      const at = now();
      const isMeant = (each: (typeof open)[number]) =>
        each.address === address && each.person.email === person.email;
      const heard = open.filter((each) => at - each.at <= believedFor);
      const since = heard.find(isMeant)?.since ?? at;
      // Nothing is kept of those who are not heard of any more, wherever they were.
      open = [...heard.filter((each) => !isMeant(each)), { address, person, since, at }];
      return (
        heard
          .filter((each) => each.address === address && !isMeant(each))
          // Not in the order in which they were heard: the sentence would change, and be read aloud, each time.
          .toSorted((one, other) => one.since - other.since)
          .map((each) => ({ name: each.person.name, since: new Date(each.since) }))
      );
    },
  };
}

/** The others in sentences; empty where there are none. */
export function sayOthers(others: readonly Other[], timeZone: string): string {
  const shown = others.map(({ name, since }) => ({ name, time: sayTime(since, timeZone) }));
  return words().publishing.others({ others: shown });
}
