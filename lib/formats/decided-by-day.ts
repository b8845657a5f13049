/** What of the published site depends on the day on which it is built. */

import { type FindToday, timeZoneOf } from "../model/dates.ts";
import { files } from "../model/forms.ts";
import { decode } from "../reading/encoding.ts";
import { readSite } from "../reading/site-fields.ts";
import { securityText } from "./security-text.ts";

/** The addresses of the files that a build writes from the day: the same content may make others tomorrow. */
export const filesDecidedByDay: ReadonlySet<string> = new Set([files.securityText]);

/**
 * All that a build writes from the day. Two builds of the same sources differ if, and only if, this differs.
 * Days in the content decide nothing here: none may lie in the future, so that what was accepted stays accepted.
 * @param siteFile the bytes of `site.yaml`; of one that has errors no site is built
 */
export function decidedByDay(siteFile: Uint8Array, findToday: FindToday): string {
  const source = decode("site.yaml", siteFile);
  const site = "severity" in source ? undefined : readSite(source, () => undefined);
  return (site && securityText(site.values, findToday(timeZoneOf(site.values)))) ?? "";
}
