import { describe, expect, it } from "vitest";
import { findNoted, notesByVersion } from "../../../lib/versions/notes.ts";

const version = (day: string, digest = day) => ({ day, digest });
const note = (date: string) => ({ date, note: `Of ${date}.` });
const [newest, second, first] = [version("2028-04-01"), version("2027-04-01"), version("2026-11-22")];
const versions = [newest, second, first];

describe("A note", () => {
  it("is about the first version of its day or of a later one", () => {
    expect(findNoted(versions, note("2026-11-22"))).toBe(first);
    expect(findNoted(versions, note("2026-01-01"))).toBe(first);
    expect(findNoted(versions, note("2026-11-23"))).toBe(second);
    expect(findNoted(versions, note("2027-04-01"))).toBe(second);
    expect(findNoted(versions, note("2027-04-02"))).toBe(newest);
  });

  it("is about the newest version where it is younger than all, and about none where there is none", () => {
    expect(findNoted(versions, note("2030-01-01"))).toBe(newest);
    expect(findNoted([], note("2030-01-01"))).toBeUndefined();
  });

  it("is about the first of several versions of a day", () => {
    const [again, once] = [version("2027-04-01", "b"), version("2027-04-01", "a")];
    expect(findNoted([newest, again, once, first], note("2027-04-01"))).toBe(once);
  });

  it("is not about a publication that left the text as it was", () => {
    const unchanged = version("2027-01-01", first.digest);
    expect(findNoted([newest, second, unchanged, first], note("2026-12-01"))).toBe(second);
    expect(findNoted([version("2029-01-01", newest.digest), ...versions], note("2030-01-01"))).toBe(newest);
  });
});

describe("The notes by version", () => {
  it("are in the order in which they were given, and only of versions that have some", () => {
    const notes = ["2030-01-01", "2028-04-01", "2026-11-22"].map(note);
    expect([...notesByVersion(versions, notes)]).toEqual([
      [newest, [note("2030-01-01"), note("2028-04-01")]],
      [first, [note("2026-11-22")]],
    ]);
  });
});
