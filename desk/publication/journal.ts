/**
 * What is written down while something is published, so that whoever starts the desk after it was killed can finish it or
 * undo it. One publication at a time has the journal: it is a lock too.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { codeOf } from "../files/file-calls.ts";

/** A publication on its way. */
const journalSchema = z.strictObject({
  id: z.string(),
  /** The process that publishes. */
  process: z.number(),
  by: z.strictObject({ name: z.string(), email: z.string() }),
  /** When it began, ISO 8601. */
  at: z.string(),
  branch: z.string(),
  /** The plan that is carried out. */
  plan: z.string().optional(),
  /** The commit that was online; empty until it is known. */
  base: z.string(),
  /** The files of the entries, relative to the content folder. */
  entries: z.array(
    z.strictObject({
      path: z.string(),
      /** The version of the draft that is as it was chosen; null where the draft is to stay whatever it is. */
      draft: z.string().nullable(),
      /** The note for readers, where one was written. */
      note: z.strictObject({ day: z.string(), text: z.string() }).optional(),
    }),
  ),
  /** The commit that goes online, once there is one. */
  commit: z.string().optional(),
  /** The fingerprint of the release that is made of it. */
  source: z.string().optional(),
});

export type Journal = z.infer<typeof journalSchema>;

/** The files of the desk's own folder. */
export function stateFiles(state: string) {
  return {
    journal: join(state, "publication.json"),
    /** The work tree in which a publication is put together. */
    workTree: join(state, "work-tree"),
    log: join(state, "log.jsonl"),
    drafts: join(state, "drafts.json"),
  };
}

/** Reads the journal; nothing where nothing is on its way, or where it is damaged. */
export function readJournal(state: string): Journal | undefined {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(stateFiles(state).journal, "utf8")));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    // It is written whole, so this one was damaged by something else; nothing can be known of it.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/**
 * Begins a journal.
 *
 * @returns whether nothing else was on its way
 */
export function beginJournal(state: string, journal: Journal): boolean {
  const { journal: path } = stateFiles(state);
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, JSON.stringify(journal), { flush: true });
  try {
    // It is there whole or not at all, and never in the place of another.
    linkSync(unfinished, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Writes the next state of a journal, whole or not at all. */
export function writeJournal(state: string, journal: Journal): void {
  const { journal: path } = stateFiles(state);
  writeFileSync(`${path}.next`, JSON.stringify(journal), { flush: true });
  renameSync(`${path}.next`, path);
}

export function endJournal(state: string): void {
  const { journal: path } = stateFiles(state);
  rmSync(`${path}.next`, { force: true });
  for (const unfinished of listUnbegun(path)) rmSync(unfinished, { force: true });
  rmSync(path, { force: true });
}

/** What processes have left that were killed while they began a journal. */
function listUnbegun(journal: string): readonly string[] {
  const folder = dirname(journal);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, id] = /^\.(\d+)$/u.exec(name.slice(basename(journal).length)) ?? [];
    const isLeft = name.startsWith(basename(journal)) && id !== undefined && !isRunning(Number(id));
    return isLeft ? [join(folder, name)] : [];
  });
}

/** Whether there is a process of a number. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** How often who publishes says that it still does, and how long after the last time it is believed, in milliseconds. */
const heartbeat = 1000;
const believedFor = 15_000;

/**
 * Says again and again that this process still publishes.
 *
 * @returns what ends that
 */
export function keepAlive(state: string): () => void {
  const { journal } = stateFiles(state);
  const timer = setInterval(() => {
    try {
      utimesSync(journal, new Date(), new Date());
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
  }, heartbeat);
  timer.unref();
  return () => clearInterval(timer);
}

/** Whether another process publishes at this moment. A number alone says nothing: after a restart another program may have it. */
export function isElsewhere(state: string, { process: id }: Journal): boolean {
  if (id === process.pid) return false;
  const said = statSync(stateFiles(state).journal, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - said <= believedFor && isRunning(id);
}
