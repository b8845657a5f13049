/** A time, as people say it: `14:02`, and with its day where that is not today or is asked for. */
export function sayTime(at: string | Date, timeZone: string, withDay = false): string {
  const moment = new Date(at);
  const day = (date: Date) => new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" }).format(date);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(moment);
  return withDay || day(moment) !== day(new Date()) ? `${day(moment)}, ${time}` : time;
}
