/** What a publication consists of: what is asked for, the steps, and what becomes of it. */
import type { Person } from "../person.ts";
import type { Command, CommandOutcome } from "./command.ts";
import type { Repository } from "./repository.ts";
import type { Wanted } from "./work-tree.ts";

/** The steps of a publication, in order. */
export const steps = ["prepare", "check", "keep", "build", "record", "command", "push"] as const;
export type Step = (typeof steps)[number];

/** The steps of the publications of a desk: without a command nothing is said of one. */
export function listSteps({ afterRelease }: Pick<PublisherOptions, "afterRelease">): readonly Step[] {
  return steps.filter((step) => step !== "command" || afterRelease !== undefined);
}

/** The site that is published: what builds it, and what is online. */
export interface Site {
  /**
   * Builds a content folder, with a folder of public files or the usual one, and puts it online; it throws what keeps that from
   * being done, and the site is as it was then.
   */
  readonly build: (directory: string, publicDirectory?: string) => Promise<void>;
  /** The fingerprint of the release that is made of these folders. */
  readonly fingerprint: (directory: string, publicDirectory?: string) => string;
  /** The fingerprint of the release that is online. */
  readonly findOnline: () => Promise<string | undefined>;
}

/** An entry that was chosen. */
interface ChosenEntry extends Wanted {
  /** The version of the draft; null where the draft is to stay whatever it is. */
  readonly draft: string | null;
  /** The version of what has to be online for it to take its place; whatever is online where it is absent. */
  readonly online?: string;
  /** The note for readers that is in the bytes already, where one was written. */
  readonly note?: { readonly day: string; readonly text: string } | undefined;
}

/** What somebody has asked to be published. */
export interface PublishRequest {
  readonly by: Person;
  /** The commit that was online when it was looked at; absent where it goes on top of whatever is online by now. */
  readonly base?: string;
  /** The plan that it carries out. */
  readonly plan?: string;
  readonly entries: readonly ChosenEntry[];
  /** The first line of the commit’s message: `Publish Goal 57`. */
  readonly title: string;
}

/** What became of it. */
export type PublishOutcome =
  | {
      readonly online: true;
      readonly commit: string;
      /** What the office has to know. */
      readonly remarks: readonly string[];
      /** How the command after the release ended, where one is set. */
      readonly command?: CommandOutcome;
    }
  | { readonly online: false; readonly problem: string };

/** What publishes, and from where. */
export interface PublisherOptions {
  readonly repository: Repository;
  /** The content folder with the drafts, absolute. */
  readonly directory: string;
  /** The desk’s own folder. */
  readonly state: string;
  readonly site: Site;
  /** What is run when a release is online, in the project’s folder. */
  readonly afterRelease?: { readonly command: Command; readonly folder: string } | undefined;
}
