/** The release's headers and redirects, in the form of each kind of server. */
import type { Release } from "../release.ts";

/** Makes the configuration files that lie in `out/`, by file name. */
export function configureHosts(_release: Release): Record<string, string> {
  return {};
}
