/** Which browser tests belong to a project of Playwright. */
import { join } from "node:path";

/**
 * Makes a pattern of the tests in some folders of `tests/e2e`. Playwright compares whole paths, so the pattern holds the
 * whole path too: the project may be in a folder that is called as one of these.
 *
 * @param root the project's folder
 * @param folders names of folders in `tests/e2e`
 */
export function matchTests(root: string, folders: readonly string[]): RegExp {
  const start = join(root, "tests", "e2e").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(String.raw`^${start}[\\/](?:${folders.join("|")})[\\/].*\.spec\.ts$`);
}
