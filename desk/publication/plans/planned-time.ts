/** The moment for which something is planned, as a form sends it: a day and an hour by the clocks of the publisher. */
import { Temporal } from "temporal-polyfill";
import { sayTime } from "../../say-time.ts";
import { words } from "../../words.ts";

/** What `<input type="datetime-local">` sends, and what a person would write in its place. */
const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::00)?$/u;

/**
 * Reads a day and an hour.
 *
 * @param sent as in the form: `2026-11-27T09:00`
 * @param timeZone the publisher’s, an IANA name
 * @param now the clock
 * @returns the moment; or why nothing can be planned for it, in words for the office
 */
export function readPlannedTime(
  sent: string,
  timeZone: string,
  now: Date,
): Date | { readonly problem: string } {
  const [, day, hour] = written.exec(sent.trim()) ?? [];
  const local = day !== undefined && hour !== undefined ? parse(`${day}T${hour}`) : undefined;
  const said = words().publishing.plans.time;
  if (day === undefined || hour === undefined || !local)
    return { problem: sent.trim() === "" ? said.missing : said.unreadable({ sent: sent.trim() }) };
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(timeZone, { disambiguation: "later" });
  // Which of two moments is meant is the person's to say, and twice a year at night is too seldom for a question in the form.
  if (earlier.epochMilliseconds !== later.epochMilliseconds) {
    const exists = earlier.toPlainDateTime().equals(local);
    return { problem: (exists ? said.twice : said.skipped)({ hour, day, timeZone }) };
  }
  const moment = new Date(earlier.epochMilliseconds);
  const clock = { timeZone, now: sayTime(now, timeZone, true) };
  if (moment <= now) return { problem: said.passed({ hour, day, ...clock }) };
  if (moment.getTime() - now.getTime() > longest) return { problem: said.tooLate({ day, ...clock }) };
  return moment;
}

/** What is planned for a later time is a typing error. */
const longest = 366 * 24 * 60 * 60_000;

function parse(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" });
  } catch (error) {
    // The 31st of February, or 25 o'clock.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
