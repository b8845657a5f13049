/**
 * What the address of a published file may look like, and where the file lies: one set of rules, by which the check refuses
 * what an editor puts into `public/` and the publisher what a build hands it.
 */
import { endingOf, findMediaType } from "./media-types.ts";
import { numberOfMissing } from "./routes.ts";

/** Characters of one step of an address: with its compressed form's ending a file's name stays within what systems allow. */
const longestStep = 100;

/** Characters of an address: with what a campaign appends it stays within what servers read. */
const longestAddress = 200;

/** The folder that other standards keep for their files (RFC 8615), the only one that begins with a dot. */
const wellKnown = "/.well-known/";

/** Ways for a name to be wrong, the plainest first. */
const nameFaults = [
  { pattern: /\s/u, fault: "space" },
  { pattern: /\p{Lu}/u, fault: "capital" },
  { pattern: /[^a-z0-9._/-]/u, fault: "sign" },
  { pattern: /\/(?=[^a-z0-9])/u, fault: "beginning" },
  { pattern: /\.\.|\.(?:\/|$)/u, fault: "dot" },
  { pattern: new RegExp(`[^/]{${longestStep + 1}}|^.{${longestAddress + 1}}`, "u"), fault: "length" },
] as const;

/** What keeps an address from being one of the site, or of one of its files. */
export type AddressFault = (typeof nameFaults)[number]["fault"] | "noEnding" | "page" | "otherKind";

/**
 * What keeps an address from being one of the site: such an address works on every system and in every program, for decades.
 *
 * @param address the address of a page or a file, from the root of the site
 * @returns nothing where it can be used
 */
export function findNameFault(address: string): AddressFault | undefined {
  const judged = address.startsWith(wellKnown) ? address.slice(wellKnown.length - 1) : address;
  if (judged === "/") return undefined;
  return nameFaults.find(({ pattern }) => pattern.test(judged))?.fault;
}

/**
 * What keeps a file that is no page from being published with a type.
 *
 * @param address its address: `/goals/56/data.json`
 * @returns nothing where its ending gives its type
 */
export function findEndingFault(address: string): AddressFault | undefined {
  const ending = endingOf(address);
  if (ending === "") return "noEnding";
  // Hosts take the ending off such an address, each in its own way.
  if (ending.toLowerCase() === ".html") return "page";
  return findMediaType(address) ? undefined : "otherKind";
}

/** Where a page lies: `/goals/56` → `goals/56.html`. */
export function documentFile(address: string): string {
  return address === "/" ? "index.html" : `${address.slice(1)}.html`;
}

/** Where the 404 page of a part of the site lies: `/goals/` → `goals/404.html`. */
export function missingFile(under: string): string {
  return `${under.slice(1)}${numberOfMissing}.html`;
}

/** Where a file that is no page lies: `/goals/56/data.json` → `goals/56/data.json`. */
export function plainFile(address: string): string {
  return address.slice(1);
}

/** A file to be written, and the address in whose name it is. */
export interface Output {
  readonly address: string;
  readonly file: string;
}

/** Endings of the compressed files that may lie beside a file. */
const encodingEndings = ["", ".br", ".gz"] as const;

/**
 * Makes the function that lists whose place an output would take: the same file, also where capitals make no difference; one
 * of its compressed files; or a folder where the other has a file.
 *
 * @param others what is written besides
 * @returns lists the others in the way, none where the place is free; an output is never in its own way
 */
export function createPlaceFinder<Other extends Output>(
  others: Iterable<Other>,
): (output: Output) => readonly Other[] {
  const files = new Map<string, Other[]>();
  const folders = new Map<string, Other[]>();
  for (const other of others) {
    for (const name of namesOf(other)) append(files, name, other);
    for (const folder of foldersOf(other)) append(folders, folder, other);
  }
  return (output) =>
    [
      ...namesOf(output).flatMap((name) => [...(files.get(name) ?? []), ...(folders.get(name) ?? [])]),
      ...foldersOf(output).flatMap((folder) => files.get(folder) ?? []),
    ].filter((other) => other !== output);
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function namesOf({ file }: Output): readonly string[] {
  return encodingEndings.map((ending) => file.toLowerCase() + ending);
}

/** The folders that a file lies in: `a/b/c.png` → `a`, `a/b`. */
function foldersOf({ file }: Output): readonly string[] {
  const steps = file.toLowerCase().split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
