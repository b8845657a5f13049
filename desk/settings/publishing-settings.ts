/** What is done when something was published, as `desk.yaml` says: the same for the desk of an office and on one's own computer. */
import type { Command } from "../publication/command.ts";
import { readDeskFields } from "./read-settings.ts";

/** What is done when something was published. */
export interface PublishingSettings {
  /** What is run when a release is online. */
  readonly afterRelease: Command | undefined;
}

/**
 * Reads what is done when something was published.
 * @param root the project's folder, in which `desk.yaml` may be
 * @throws {Error} in words to print, with every mistake of the file at its line
 */
export function readPublishingSettings(root: string): PublishingSettings {
  const { after_release: [program, ...parameters] = [] } = readDeskFields(root);
  return { afterRelease: program === undefined ? undefined : [program, ...parameters] };
}
