/** A month of ISO 8601 as people read it: `2018-10` → `October 2018`. */
export function monthInWords(month: string): string {
  const [year, number] = month.split("-").map(Number);
  if (!year || !number) throw new Error(`Not a month: ${month}`);
  const date = new Date(Date.UTC(year, number - 1));
  return new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
}

/** A day of ISO 8601 as people read it: `2026-04-01` → `1 April 2026`. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}
