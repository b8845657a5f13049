/** The moment for which something is planned, as a form sends it: a day and an hour by the clocks of the publisher. */
import { Temporal } from "temporal-polyfill";
import { sayTime } from "../../say-time.ts";

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
  if (!local) {
    const said = sent.trim() === "" ? "No day and hour are given." : `“${sent.trim()}” is no day and hour.`;
    return { problem: `${said} Write them like 2026-11-27 09:00.` };
  }
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(timeZone, { disambiguation: "later" });
  // Which of two moments is meant is the person's to say, and twice a year at night is too seldom for a question in the form.
  if (earlier.epochMilliseconds !== later.epochMilliseconds) {
    const exists = earlier.toPlainDateTime().equals(local);
    const why = exists
      ? "is there twice: the clocks are put back"
      : "is not there: the clocks are put forward";
    return { problem: `${hour} on ${day} ${why} in ${timeZone}. Choose an earlier or a later hour.` };
  }
  const moment = new Date(earlier.epochMilliseconds);
  const clock = `In ${timeZone} it is ${sayTime(now, timeZone, true)} now.`;
  if (moment <= now) return { problem: `${hour} on ${day} has passed. ${clock}` };
  if (moment.getTime() - now.getTime() > longest)
    return { problem: `${day} is more than a year from now. ${clock}` };
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
