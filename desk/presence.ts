/** Who has an entry open: two people in one entry each see the other. */
import type { Person } from "./person.ts";
import { sayTime } from "./publication/say-time.ts";

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
  const open = new Map<string, Map<string, { readonly name: string; readonly since: number; at: number }>>();
  return {
    note(address, { name, email }) {
      const time = now();
      const people = open.get(address) ?? new Map();
      open.set(address, people);
      for (const [who, { at }] of people) if (time - at > believedFor) people.delete(who);
      people.set(email, { name, since: people.get(email)?.since ?? time, at: time });
      return [...people].flatMap(([who, each]) =>
        who === email ? [] : [{ name: each.name, since: new Date(each.since) }],
      );
    },
  };
}

/** The others as a sentence; empty where there are none. */
export function sayOthers(others: readonly Other[], timeZone: string): string {
  return others
    .map(({ name, since }) => `${name} has this entry open too, since ${sayTime(since, timeZone)}.`)
    .join(" ");
}
