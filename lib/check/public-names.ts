/** Names for files that cannot be published under theirs: each can be published, and each is free. */
import { endingOf, mediaTypes, pictureEndings } from "../model/media-types.ts";
import {
  createPlaceFinder,
  findEndingFault,
  findNameFault,
  type Output,
  plainFile,
} from "../model/published-files.ts";
import { isSitesOwn } from "../model/site-paths.ts";
import type { Say } from "../words/guide/words.ts";

/** What to do with a file, and the address that it then has. */
interface Advice {
  readonly advice: Say;
  /** Absent where nothing can be made of it that is published. */
  readonly address?: string;
}

/** Advises on a file. What was advised before is taken. */
export type Namer = (file: Output) => Advice;

/** Kinds of file that come from cameras, scanners and drawing programs. */
const otherPictures = /^\.(?:bmp|heic|heif|jfif|jp2|jpe|jxl|psd|tiff?)$/iu;

/** Kinds of file that office programs write. */
const otherDocuments = /^\.(?:docx?|key|numbers|od[pst]|pages|pptx?|rtf|tex|xlsx?)$/iu;

/**
 * Makes the function that finds names.
 * @param own what the site itself writes
 * @param present the files as they are
 */
export function createNamer(own: readonly Output[], present: readonly Output[]): Namer {
  // Made for the first file that needs another name: nearly always there is none, and a large site writes 80,000 files.
  let listInTheWay: ReturnType<typeof createPlaceFinder<Output>> | undefined;
  const advised = new Set<string>();
  /** The last number given to a name. */
  const counts = new Map<string, number>();
  const isFree = (address: string, renamed: Output) => {
    listInTheWay ??= createPlaceFinder([...own, ...present]);
    return (
      findNameFault(address) === undefined &&
      findEndingFault(address) === undefined &&
      !isSitesOwn(address) &&
      !advised.has(address) &&
      listInTheWay({ address, file: plainFile(address) }).every((other) => other === renamed)
    );
  };
  const findFree = (folder: string, name: string, ending: string, renamed: Output) => {
    const first = `${folder}/${name}${ending}`;
    for (let count = counts.get(first) ?? 1; count <= present.length + 2; count += 1) {
      const address = count === 1 ? first : `${folder}/${name}-${count}${ending}`;
      counts.set(first, count + 1);
      if (isFree(address, renamed)) return address;
    }
    return undefined;
  };
  return (file) => {
    const { address } = file;
    const written = endingOf(address);
    const ending = keptEnding(written.toLowerCase());
    if (ending === undefined) return { advice: adviseRemoval(written) };
    const isPicture = pictureEndings.some((each) => each === ending);
    const stem = address.slice(address.lastIndexOf("/") + 1, address.length - written.length);
    const name = plainWords(stem) || (isPicture ? "picture" : "file");
    const found =
      findFree(plainFolder(address), name, ending, file) ??
      // The folder's name is a file's too.
      findFree("", name, ending, file);
    if (found === undefined) return { advice: ({ files }) => files.publicFile.advice.anotherName };
    advised.add(found);
    return { advice: adviseMove(address, found, written.toLowerCase() !== ending), address: found };
  };
}

/** What to do with a file that can't be published whatever its name is. */
function adviseRemoval(ending: string): Say {
  const isPage = ending.toLowerCase() === ".html";
  const endings = Object.keys(mediaTypes).filter((each) => findEndingFault(`/x${each}`) === undefined);
  return ({ files }) => files.publicFile.advice.remove({ isPage, endings });
}

/** The ending that a file's new name has; nothing where a program is needed that the writer may not have. */
function keptEnding(ending: string): string | undefined {
  if (findEndingFault(`/file${ending}`) === undefined) return ending;
  if (otherPictures.test(ending)) return ".jpg";
  if (otherDocuments.test(ending)) return ".pdf";
  return undefined;
}

function adviseMove(from: string, to: string, isOtherKind: boolean): Say {
  const name = to.slice(to.lastIndexOf("/") + 1);
  const isSameFolder = from.slice(0, from.lastIndexOf("/")) === to.slice(0, to.lastIndexOf("/"));
  const target = isSameFolder ? name : `public${to}`;
  if (isOtherKind) {
    const as = to.endsWith(".pdf") ? "pdf" : "picture";
    return ({ files }) => files.publicFile.advice.save({ as, target });
  }
  return ({ files: { publicFile } }) => publicFile.advice[isSameFolder ? "rename" : "move"]({ target });
}

/** The folder of a file, named plainly; where it is the site's own, the folder `public` itself. */
function plainFolder(address: string): string {
  const steps = address.split("/").slice(1, -1);
  const plain = steps.map((step) => (findNameFault(`/${step}`) === undefined ? step : plainWords(step)));
  const folder = plain
    .filter(Boolean)
    .map((step) => `/${step}`)
    .join("");
  return isSitesOwn(`${folder}/`) || findNameFault(`${folder}/x`) !== undefined ? "" : folder;
}

/** The Latin letters and the digits of a name, small, joined by hyphens: `Campus Mäp` → `campus-map`. */
function plainWords(name: string): string {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (letters.match(/[a-z0-9]+/gu) ?? []).join("-").slice(0, 60).replace(/-$/u, "");
}
