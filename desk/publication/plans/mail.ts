/** Tells people by mail that something planned was not published. */
import nodemailer from "nodemailer";
import { sayTime } from "../../say-time.ts";
import type { MailSettings } from "../../settings/publishing-settings.ts";
import { words } from "../../words.ts";
import { namesOf } from "../entries.ts";
import type { Plan } from "./plan-files.ts";

/** How long a mail server may take to answer, in milliseconds. */
const patience = 20_000;

interface MailOptions {
  readonly timeZone: () => string;
  /** Where browsers reach the desk, where that is known. */
  readonly origin: string | undefined;
}

/**
 * Sends mails about failed plans: to who planned, and to the addresses of the settings.
 *
 * @returns sends one; it throws where the mail server does not take it
 */
export function createFailureMail(settings: MailSettings, options: MailOptions) {
  const { host, port, from, to, user, password } = settings;
  const isLocal = ["localhost", "127.0.0.1", "::1"].includes(host);
  const transport = nodemailer.createTransport({
    ...{ host, port, secure: port === 465 },
    // A password is sent to another computer only where nobody can read it on the way.
    ...{ requireTLS: user !== undefined && !isLocal, ignoreTLS: isLocal && port !== 465 },
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    ...(user !== undefined && { auth: { user, pass: password ?? "" } }),
  });
  return async (plan: Plan, reason: string): Promise<void> => {
    const { by } = plan;
    const receivers = [{ name: by.name, address: by.email }, ...to.filter((each) => each !== by.email)];
    await transport.sendMail({ from, to: receivers, ...writeFailureMail(plan, reason, options) });
  };
}

/** The words of a mail about a plan that has failed. */
export function writeFailureMail(
  { by, due, entries }: Plan,
  reason: string,
  { timeZone, origin }: MailOptions,
): { readonly subject: string; readonly text: string } {
  const { mail } = words().publishing.plans;
  const [names, zone] = [namesOf(entries), timeZone()];
  const planned = mail.planned({ names, time: sayTime(due, zone, true), timeZone: zone, by: by.name });
  const kept = mail.kept({ address: origin === undefined ? undefined : `${origin}/edit#planned` });
  return { subject: mail.subject({ names }), text: [planned, reason, kept].join("\n\n") };
}
