/** What pages say of files that are made beside them: how long they are, which is known when they are made. */
import { noteRead } from "./reads.ts";

export interface FileFacts {
  readonly bytes: number;
  readonly pages: number;
}

/** One for the process: an application that is compiled apart has a copy of this module. */
const key = Symbol.for("international-strategy.file-facts");
const shared: typeof globalThis & { [key]?: ReadonlyMap<string, FileFacts> } = globalThis;

/** Tells what is known of files, by their addresses; from then on pages say it. */
export function tellFacts(facts: ReadonlyMap<string, FileFacts>): void {
  shared[key] = facts;
}

/** What is known of a file; nothing where it is not made yet, as while writing. */
export function findFacts(address: string): FileFacts | undefined {
  noteRead(`file ${address}`);
  return knownFacts(address);
}

/** The same, for who compares what was read with what there is now. */
export function knownFacts(address: string): FileFacts | undefined {
  return shared[key]?.get(address);
}
