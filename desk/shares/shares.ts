/** Links that show the drafts to somebody who only reads: “show the dean”. Each ends after a week, or when it is withdrawn. */
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Person } from "../person.ts";

/** How long a link leads somewhere, in milliseconds. */
const lasts = 7 * 24 * 60 * 60 * 1000;

const sharesSchema = z.array(
  z.strictObject({
    /** A digest of the link: who reads the file can’t use the links. */
    digest: z.string(),
    by: z.string(),
    /** The page that it begins at: `/goals/57`. */
    page: z.string(),
    /** When it was made, and when it ends: ISO 8601. */
    at: z.string(),
    ends: z.string(),
  }),
);

/** A link that was made. */
export type Share = z.infer<typeof sharesSchema>[number];

export interface Shares {
  /** Makes a link; its secret is known to nobody afterwards. */
  readonly create: (by: Person, page: string) => { readonly token: string; readonly share: Share };
  /** The links that lead somewhere, the newest first. */
  readonly list: () => readonly Share[];
  /** Ends a link, by its digest. */
  readonly withdraw: (digest: string) => void;
  /** Whether a link leads somewhere. */
  readonly isValid: (token: string) => boolean;
}

/**
 * Keeps links in a file of the desk’s own folder.
 *
 * @param state the folder
 * @param now the clock
 */
export function createShares(state: string, now: () => Date = () => new Date()): Shares {
  const file = join(state, "shares.json");
  const list = () => {
    const time = now().toISOString();
    return readShares(file).filter(({ ends }) => ends > time);
  };
  const write = (shares: readonly Share[]) => {
    mkdirSync(state, { recursive: true });
    writeFileSync(`${file}.next`, JSON.stringify(shares, null, 1));
    renameSync(`${file}.next`, file);
  };
  return {
    list,
    create({ name }, page) {
      const token = randomBytes(32).toString("base64url");
      const at = now();
      const ends = new Date(at.getTime() + lasts).toISOString();
      const share = { digest: digestOf(token), by: name, page, at: at.toISOString(), ends };
      write([share, ...list()]);
      return { token, share };
    },
    withdraw: (digest) => write(list().filter((share) => share.digest !== digest)),
    // A digest is looked up, so how long that takes says nothing of the link.
    isValid: (token) => list().some(({ digest }) => digest === digestOf(token)),
  };
}

function readShares(file: string): readonly Share[] {
  try {
    return sharesSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // None were made, or the file was damaged: then no link leads anywhere.
    return [];
  }
}

function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
