/** A time, as people say it. */
import { dayIn } from "../lib/model/dates.ts";
import { words } from "./words.ts";

/** `14:02`, and with its day where that is not today or is asked for. */
export function sayTime(at: string | Date, timeZone: string, withDay = false): string {
  const { dates } = words();
  const moment = new Date(at);
  const now = new Date();
  const isToday = dayIn(timeZone, moment) === dayIn(timeZone, now);
  return withDay || !isToday ? dates.dayAndTime({ moment, timeZone }) : dates.time({ moment, timeZone });
}
