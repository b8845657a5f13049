/** Who has an entry open: two people in one entry each see the other. */
import type { Person } from "./person.ts";
import { sayTime } from "./say-time.ts";

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
  let open: readonly { address: string; email: string; name: string; since: Date; heard: number }[] = [];
  return {
    note(address, { name, email }) {
      const heard = now();
      const isOwn = (each: { address: string; email: string }) =>
        each.address === address && each.email === email;
      // Of every entry, so that nothing is kept of what nobody has open any more.
      const believed = open.filter((each) => heard - each.heard <= believedFor);
      const since = believed.find(isOwn)?.since ?? new Date(heard);
      open = [...believed.filter((each) => !isOwn(each)), { address, email, name, since, heard }];
      return open.filter((each) => each.address === address && each.email !== email);
    },
  };
}

/** The others as a sentence; empty where there are none. */
export function sayOthers(others: readonly Other[], timeZone: string): string {
  return others
    .map(({ name, since }) => `${name} has this entry open too, since ${sayTime(since, timeZone)}.`)
    .join(" ");
}
