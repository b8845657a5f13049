/** The person whom git knows at this computer. */
import { execFile } from "node:child_process";
import { hostname, userInfo } from "node:os";
import { promisify } from "node:util";
import type { Identity } from "./identity.ts";

/**
 * Git’s user in a folder: `user.name` and `user.email`. What git does not know is named after the user of the system, as git
 * itself would.
 * @param directory a folder of the repository
 */
export async function findGitPerson(directory: string): Promise<Identity> {
  const [name, email] = await Promise.all(["user.name", "user.email"].map((key) => ask(directory, key)));
  const user = systemUser();
  return { name: name || user, email: email || `${user}@${hostname() || "localhost"}` };
}

async function ask(directory: string, key: string): Promise<string> {
  try {
    const git = ["-C", directory, "config", "--get", key];
    const { stdout } = await promisify(execFile)("git", git, { timeout: 10_000, windowsHide: true });
    return stdout.trim();
  } catch {
    // There is no git, or it has no such setting.
    return "";
  }
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A number without a name, as in containers.
    return "editor";
  }
}
