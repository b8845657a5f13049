/** What the check says of the names and places of files in the content folder, in English. */
import type { NameFindings, NoFile, PlaceFindings } from "../groups/reading-names.ts";

export const names: NameFindings = {
  noLanguage: ({ name, tag }) =>
    `“${name}” is named as a translation, and the site is not translated into “${tag}”.`,
  originalLanguageHint: (original) => `name it ${original}: it is the language of the originals`,
  languageHint: (others) => `name it with a language of the site: ${others.join(", ")}`,
  numberOfMissing: ({ kind, number }) =>
    `A ${kind} cannot have the number ${number}: web servers answer at its address that there is no such ${kind}.`,
  numberOfMissingHint: "choose another number",
  recordHint({ kind, digits, isCopy }) {
    const right =
      digits === undefined
        ? "name it with its number and .mdx, such as 58.mdx"
        : `the file of ${kind} ${digits} is named ${digits}.mdx`;
    return `${right}${isCopy ? ", or take the copy out of the folder" : ""}`;
  },
  pageHint: (suggested) =>
    suggested === undefined
      ? "use small letters a–z, digits and hyphens, such as about.mdx"
      : `for example ${suggested}`,
  reserved: ({ name, address }) =>
    `A page cannot be named “${name}”: the site itself has the address ${address}.`,
  reservedHint: "choose another name",
  wanted: {
    record: (folder) => `named as files in ${folder} are: the number and .mdx`,
    page: "named as files in pages are: small letters, digits and hyphens, and .mdx",
  },
  misnamed: ({ name, wanted }) => `“${name}” is not ${wanted}.`,
  unexpected: ({ name, wanted }) => `The file “${name}” does not belong here; it is not ${wanted}.`,
  folder: (name) => `The folder “${name}” does not belong here; folders are not read.`,
  folderHint: "move its files where they belong",
};

const instead: Readonly<Record<NoFile, string>> = {
  folder: "a folder",
  link: "a link, which is not followed",
  other: "not an ordinary file",
  missing: "missing",
  unreadable: "a file that cannot be opened",
};

/** `visions, strategies or goals` */
function anyOf(folders: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction", style: "long" })
    .format(folders)
    .replace(/, or /u, " or ");
}

export const places: PlaceFindings = {
  noContent: (name) => `There is no content folder “${name}”.`,
  noContentHint: "restore it, or name the right folder in CONTENT_DIR",
  unopened: (name) => `“${name}” cannot be opened.`,
  unopenedFolder: (name) => `The folder “${name}” cannot be opened.`,
  unopenedFile: "The file cannot be opened.",
  unopenedHint: "allow reading it",
  contentNotFolder: (name) => `“${name}” is not a folder.`,
  contentNotFolderHint: "name the content folder itself",
  missingFile: (name) => `The file “${name}” is missing.`,
  missingFolder: (name) => `The folder “${name}” is missing.`,
  missingHint: "restore it: the site is made from it",
  renameHint: (near) => `rename “${near}”`,
  unexpectedFile: (name) => `The file “${name}” does not belong in the content folder.`,
  unexpectedFolder: (name) => `The folder “${name}” does not belong in the content folder.`,
  recordHint: (folders) => `move the record into ${anyOf(folders)}`,
  unexpectedHint: (held) => `The content folder holds ${held.join(", ")}.`,
  notFolder: ({ name, isLink }) => `“${name}” is ${isLink ? "a link" : "not a folder"}.`,
  notFolderHint: "put an ordinary folder there",
  notFile: ({ name, is }) => `“${name}” is ${instead[is]}.`,
  notFileHint: "put the file itself there",
};
