/** What the check says of files and folders: their names, their places, the folder `public`, translations, in English. */
import { isKind } from "../../../model/kinds.ts";
import type { AddressFault } from "../../../model/published-files.ts";
import type {
  CreationRefusals,
  FileFindings,
  OriginalName,
  PublicFileFindings,
  TranslationFindings,
} from "../groups/files.ts";

/** Continues “the address” and “its name”. */
function addressFault({ fault, ending }: { fault: AddressFault; ending: string }): string {
  switch (fault) {
    case "space":
      return "holds a space";
    case "capital":
      return "holds a capital letter";
    case "sign":
      return "holds a letter or sign other than a–z, 0–9, “.”, “-” and “_”";
    case "beginning":
      return "does not begin with a letter or digit";
    case "dot":
      return "holds a dot too many";
    case "length":
      return "is too long";
    case "noEnding":
      return "has no ending, so its kind is not known";
    case "page":
      return "ends with .html, and pages are made from the content alone";
    case "otherKind":
      return `ends with ${ending}, a kind of file that is not published`;
  }
}

const publicFile: PublicFileFindings = {
  addressFault,
  reasons: {
    link: "it is a link, which is not followed",
    unreadable: "it cannot be opened",
    other: "it is not an ordinary file",
    name: (named) => `its name ${addressFault(named)}`,
    samePlace: ({ address }) => `${address} would be written to the same place`,
    ownAddress: ({ address }) => `the address ${address} is the site’s own`,
  },
  advice: {
    link: "put the file itself there",
    unreadable: "allow reading it",
    other: "put an ordinary file there",
    remove: ({ isPage, endings }) =>
      `${isPage ? "write its words as a page in content/pages, or " : ""}take it out of the folder public; the files that can be published end with ${endings.join(", ")}`,
    anotherName: "give it another name",
    save: ({ as, target }) =>
      `save it as ${as === "pdf" ? "a PDF" : "a JPEG picture"} named ${target} in its place`,
    rename: ({ target }) => `rename it to ${target}`,
    move: ({ target }) => `move it to ${target}`,
  },
  named: ({ file, reason }) => `The file “${file}” is there, but ${reason}.`,
  namedHint: ({ advice, address }) => `${advice}, and write ${address} here`,
  notPublished: ({ reason }) => `The file cannot be published: ${reason}.`,
  notPublishedHint: ({ advice, address }) => `${advice}; its address is then ${address}`,
  otherAddress: ({ file, written }) => `The file “${file}” is there, but its address is not “${written}”.`,
  otherAddressHint: ({ address }) => `write ${address}`,
};

function called({ kind, name }: OriginalName): string {
  if (isKind(kind)) return `${kind} ${name}`;
  return kind === "page" ? `page “${name}”` : kind;
}

const translation: TranslationFindings = {
  noPages: ({ language, file }) => `The site has no pages in “${language}”: ${file} is missing.`,
  noPagesHint: "translate site.yaml, whose words are on every page",
  noOriginal: (original) => `There is no ${called(original)} that this could be a translation of.`,
  noOriginalHint: "delete this file too, or give it the name of the original",
  behind: ({ original, version }) =>
    `${capitalised(called(original))} has changed since it was translated: its newest version is ${version}.`,
  behindHint: ({ page, version }) =>
    `translate what ${page} shows as changed, and write translated_from: ${version}`,
  lagsBehind: ({ file, version }) => `“${file}” lags behind: it was made from the version ${version}.`,
  lagsBehindHint: "translate what has changed",
  fieldMissing: ({ field }) => `The original has the field “${field}”, and its translation is missing.`,
  fieldMissingHint: ({ field }) => `translate it: ${field}: …`,
  fieldTooMany: ({ field }) => `The original has no field “${field}”.`,
  fieldTooManyHint: "delete the line, or write the field into the original",
  paragraphs: ({ translated, original }) =>
    `The translation has ${translated === 1 ? "1 paragraph" : `${translated} paragraphs`}, and its original has ${original}.`,
  paragraphsHint:
    "translate each paragraph by one, in the same order: a paragraph has one address in all languages",
  noVersion: "It is not said which version of the original was translated.",
  noVersionHint: ({ newest }) => `write translated_from: ${newest}, or the version that it was`,
  unknownVersion: ({ version }) => `The original has no version “${version}”.`,
  unknownVersionHint: ({ versions }) => `name the version that was translated: ${versions.join(", ")}`,
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const create: CreationRefusals = {
  noKind: ({ kind }) => `There is no kind “${kind}”.`,
  noKindHint: ({ kinds }) => `Kinds: ${kinds.join(", ")}.`,
};

export const files: FileFindings = {
  contentErrors: ({ findings }) => `The content has errors.\n${findings}`,
  publicFile,
  translation,
  create,
};
