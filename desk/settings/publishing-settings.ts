/** What is done when something was published or could not be, as `desk.yaml` says: at an office's desk and on one's own computer. */
import { quoted } from "../../lib/findings/diagnostics.ts";
import type { Command } from "../publication/command.ts";
import type { DeskFields } from "./schema.ts";
import { readHidden } from "./secret.ts";

/** The server that takes mails, and to whom they go. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** The address of the sender. */
  readonly from: string;
  /** Who gets them besides the person whose plan it was. */
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/** What is done when something was published or could not be. */
export interface PublishingSettings {
  /** What is run when a release is online. */
  readonly afterRelease: Command | undefined;
  /** How mails are sent, where they are. */
  readonly mail: MailSettings | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads what is done when something was published or could not be.
 * @param file the fields of `desk.yaml`
 * @throws {Error} in words to print, where there is a user and no password
 */
export function readPublishingSettings(file: DeskFields, environment: Environment): PublishingSettings {
  const { after_release: [program, ...parameters] = [], smtp } = file;
  return {
    afterRelease: program === undefined ? undefined : [program, ...parameters],
    mail: smtp && mailOf(smtp, environment),
  };
}

function mailOf(
  { host, port = 587, from, to = [], user, password_file: file }: NonNullable<DeskFields["smtp"]>,
  { DESK_SMTP_PASSWORD: set }: Environment,
): MailSettings {
  const password =
    user === undefined ? undefined : (set ?? (file && readHidden("the mail server’s password", file)));
  if (user !== undefined && !password)
    throw new Error(
      `desk.yaml names ${quoted(user)} as the user of ${host}, but no password. Write it into DESK_SMTP_PASSWORD, or into a file that smtp.password_file names.`,
    );
  return { host, port, from, to, user, password };
}
