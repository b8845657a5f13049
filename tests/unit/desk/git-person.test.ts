import { execFileSync } from "node:child_process";
import { hostname, userInfo } from "node:os";
import { afterEach, expect, it, vi } from "vitest";
import { findGitPerson } from "../../../desk/sign-in/git-person.ts";
import { makeFolder } from "./sign-in-support.ts";

afterEach(() => vi.unstubAllEnvs());

/** A repository of which git knows only what it is told. */
async function makeRepository(settings: Readonly<Record<string, string>>): Promise<string> {
  vi.stubEnv("GIT_CONFIG_GLOBAL", "/dev/null");
  vi.stubEnv("GIT_CONFIG_SYSTEM", "/dev/null");
  const folder = await makeFolder();
  execFileSync("git", ["init", "-q", folder]);
  for (const [key, value] of Object.entries(settings))
    execFileSync("git", ["-C", folder, "config", key, value]);
  return folder;
}

it("The person at one’s own computer is git’s user", async () => {
  const folder = await makeRepository({ "user.name": "Hana Satō", "user.email": "hana@example.ac.jp" });
  expect(await findGitPerson(folder)).toEqual({ name: "Hana Satō", email: "hana@example.ac.jp" });
});

it("The person at one’s own computer is the user of the system where git knows nobody", async () => {
  const { username } = userInfo();
  const local = { name: username, email: `${username}@${hostname()}` };
  expect(await findGitPerson(await makeRepository({}))).toEqual(local);
  expect(await findGitPerson(await makeRepository({ "user.name": "Hana" }))).toEqual({
    ...local,
    name: "Hana",
  });
  vi.stubEnv("PATH", "/nowhere");
  expect(await findGitPerson("/")).toEqual(local);
});
