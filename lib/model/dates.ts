/**
 * Which day it is, in the time zone of the site and not in that of the computer: a page that is published in Sendai before
 * nine in the morning is published on that day, although it is still the day before in UTC. No other module reads the
 * clock for a day.
 */

/** The time zone of a site: the one that its `site.yaml` names, else that of its university. */
export function timeZoneOf(site: { readonly timezone?: string } | undefined): string {
  return site?.timezone ?? "Asia/Tokyo";
}

/** Finds today's day, ISO 8601, in a time zone; tests put a day of their own in its place. */
export type FindToday = (timeZone: string) => string;

/**
 * The day of a moment in a time zone.
 * @param timeZone an IANA name: `Asia/Tokyo`
 * @returns ISO 8601: `2026-11-25`
 * @throws RangeError for a time zone that does not exist
 */
export function dayIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === name)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** Today's day in a time zone, by the clock of this computer. */
export const todayIn: FindToday = (timeZone) => dayIn(timeZone, new Date());

/**
 * The moment at which a day begins in a time zone.
 * @param day ISO 8601: `2026-11-25`
 * @returns ISO 8601 with the zone's distance from UTC: `2026-11-25T00:00:00+09:00`
 * @throws RangeError for a time zone that does not exist
 */
export function startOfDay(day: string, timeZone: string): string {
  const parts = offsetFormat(timeZone).formatToParts(new Date(`${day}T00:00:00Z`));
  const offset = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") ?? "";
  return `${day}T00:00:00${["", "+00:00"].includes(offset) ? "Z" : offset}`;
}

/** To make one takes a third of a millisecond, and each version of thousands has its moment. */
const offsetFormats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const format =
    offsetFormats.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  offsetFormats.set(timeZone, format);
  return format;
}

/** Whether a name is one of a time zone: as the IANA database writes it, and known to this computer. */
export function isTimeZone(name: string): boolean {
  // Intl also takes other capitals and offsets such as +09:00, which are no names.
  if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
