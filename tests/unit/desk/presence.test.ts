/** Who has an entry open. */
import { expect, it } from "vitest";
import { createPresence, sayOthers } from "../../../desk/presence.ts";

const hana = { name: "Hana Satō", email: "hana@example.ac.jp", mayPublish: true };
const ken = { name: "Ken Mori", email: "ken@example.ac.jp", mayPublish: false };

it("Two people in one entry see each other since each came, until one is not heard of any more", () => {
  let time = Date.parse("2026-11-26T05:00:00Z");
  const presence = createPresence(() => time);
  const at = (person: typeof hana, address = "/edit/goals/57") =>
    sayOthers(presence.note(address, person), "Asia/Tokyo");
  expect(at(hana)).toBe("");
  time += 60_000;
  const today = /^Hana Satō has this entry open too, since (?:26 November 2026, )?14:00\.$/u;
  expect(at(ken)).toMatch(today);
  expect(at(ken, "/edit/goals/56")).toBe("");
  time += 30_000;
  expect(at(hana)).toMatch(/^Ken Mori .* 14:01\.$/u);
  time += 30_000;
  expect(at(ken)).toMatch(today);
  time += 91_000;
  expect(at(ken)).toBe("");
});

it("Several others are always named in the order in which they came", () => {
  let time = 0;
  const presence = createPresence(() => time);
  const others = (name: string) => {
    time += 1000;
    const person = { name, email: `${name}@example.ac.jp`, mayPublish: false };
    return presence.note("/edit/goals/57", person).map((other) => other.name);
  };
  for (const name of ["Hana", "Ken", "Mio"]) others(name);
  expect(others("Ken")).toEqual(["Hana", "Mio"]);
  expect(others("Hana")).toEqual(["Ken", "Mio"]);
  expect(others("Mio")).toEqual(["Hana", "Ken"]);
});
