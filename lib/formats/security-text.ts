/** Whom to tell of a weakness in the site's security: security.txt (RFC 9116). */

import { files } from "../model/forms.ts";
import { languages } from "../model/languages.ts";
import type { Site } from "../model/records.ts";
import { fullAddress } from "../model/site-url.ts";

/**
 * The text of `/.well-known/security.txt`.
 * @param today the day of the build, ISO 8601; within a month the text is the same
 * @returns nothing where no contact is known that the standard allows: an e-mail address or an https address
 */
export function securityText({ contact }: Pick<Site, "contact">, today: string): string | undefined {
  const contacts = [
    ...(contact?.email === undefined ? [] : [`mailto:${contact.email}`]),
    ...(contact?.url?.startsWith("https://") ? [contact.url] : []),
  ];
  if (contacts.length === 0) return undefined;
  const canonical = fullAddress(files.securityText);
  const lines = [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${expiry(today)}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    // An address on http would be no proof of anything, and the standard forbids it.
    ...(canonical.startsWith("https://") ? [`Canonical: ${canonical}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The first day of the month eleven months later: less than a year, as the standard advises. */
function expiry(today: string): string {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + 11, 1));
  return `${first.toISOString().slice(0, 10)}T00:00:00Z`;
}
