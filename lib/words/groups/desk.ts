/** What the desk says: its frame, what the check finds, what is answered in place of a page, and the list of entries. */
import type { Kind } from "../../model/kinds.ts";
import type { Sentence } from "../sentence.ts";
import type { EntryWords, SavingWords } from "./desk-entry.ts";
import type { FileWords } from "./desk-files.ts";
import type { DeskPictureWords } from "./desk-pictures.ts";
import type { SharesWords } from "./desk-shares.ts";
import type { SignInWords } from "./desk-sign-in.ts";
import type { DeskTranslationWords } from "./desk-translations.ts";

export interface DeskWords {
  readonly frame: {
    /** What the desk is called, as the name of its navigation. */
    readonly name: string;
    /** The title of a page in the browser, with what the desk is called. */
    readonly title: (page: { title: string }) => string;
    /** The way back to the first page, and its title. */
    readonly allEntries: string;
    /** That way and another one, beside each other. */
    readonly ways: <Part>(named: { first: Part; second: Part }) => Sentence<Part>;
  };
  readonly findings: FindingWords;
  readonly answers: AnswerWords;
  readonly entries: EntriesWords;
  readonly entry: EntryWords;
  readonly saving: SavingWords;
  readonly files: FileWords;
  readonly pictures: DeskPictureWords;
  readonly translations: DeskTranslationWords;
  readonly shares: SharesWords;
  readonly signIn: SignInWords;
}

/** What is said around the messages of the check, which are the guide’s. */
export interface FindingWords {
  /** In front of a message. */
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  /** In front of a message, the line within a text. */
  readonly line: (named: { line: number }) => string;
  /** A message with its file, and with its place in it. */
  readonly inFile: (finding: { path: string; message: string }) => string;
  readonly atLine: (finding: { path: string; line: number; message: string }) => string;
  /** How many there are: `2 problems`; in a sentence, of the file on the page. */
  readonly problems: (named: { count: number }) => string;
  readonly state: (named: { count: number }) => string;
  readonly cure: CureWords;
}

/** What the buttons say that make a finding go away. */
export interface CureWords {
  /** Puts other characters in the place of some. */
  readonly replace: (named: { before: string; after: string }) => string;
  /** Gives values to fields, each with its name as the file has it. */
  readonly fill: (named: { fields: readonly { name: string; values: readonly string[] }[] }) => string;
}

/** What is answered in place of a page. */
export interface AnswerWords {
  readonly malformed: string;
  readonly siteStarts: string;
  /** What went wrong is printed where the desk was started. */
  readonly failed: string;
  /** The methods that the desk answers, and the site behind it. */
  readonly deskMethods: string;
  readonly siteMethods: string;
  readonly notFound: string;
  readonly noEntry: string;
  /** In place of every page of the site while the content has errors. */
  readonly toCorrect: string;
  readonly comesBack: string;
}

/** The first page: all entries, and where new ones begin. */
export interface EntriesWords {
  readonly heading: string;
  /** The headings above entries that are no records. */
  readonly headings: Readonly<Record<"document" | "page" | "site", string>>;
  /** What entries that are no records are called. */
  readonly document: string;
  readonly site: string;
  /** `search.yaml`. */
  readonly search: string;
  readonly page: (named: { name: string }) => string;
  /** In place of a title. */
  readonly untitled: string;
  /** An entry among others to choose from: `57 – A title`. */
  readonly choice: (entry: { name: string; title: string }) => string;
  /** What is chosen in a file, though there is none. */
  readonly missingChoice: (named: { name: string; kind: Kind }) => string;
  readonly find: string;
  readonly findButton: string;
  readonly showAll: string;
  readonly see: string;
  /** What that link is called, for who hears it, and the same way on the entry’s page. */
  readonly seeOnSite: (named: { name: string }) => string;
  readonly kept: KeptFileWords;
  readonly create: CreateWords;
  readonly share: string;
}

/** What an interrupted save has left: the path of a file, and that of the one to which its words belong. */
export interface KeptFileWords {
  readonly unsaved: (file: { path: string; target: string }) => string;
  readonly overwritten: (file: { path: string; target: string }) => string;
  readonly hint: (file: { target: string }) => string;
}

/** The form for a new entry. */
export interface CreateWords {
  readonly heading: string;
  readonly kind: string;
  /** A page among the kinds; those of records have theirs (`KindWords`). */
  readonly page: string;
  readonly name: string;
  readonly button: string;
}
