/** The release's headers and redirects, as each kind of server takes them. */
import type { Release } from "../release/release.ts";
import { apacheConfiguration } from "./apache.ts";
import { nginxHttpConfiguration, nginxServerConfiguration } from "./nginx.ts";
import { headersFile, redirectsFile } from "./static-hosts.ts";

/** Makes the configuration files that lie in `out/`, by file name. */
export function configureHosts(release: Release): Record<string, string> {
  return {
    ".htaccess": apacheConfiguration(release),
    ".nginx/http.conf": nginxHttpConfiguration(release),
    ".nginx/server.conf": nginxServerConfiguration(release),
    _headers: headersFile(release),
    _redirects: redirectsFile(release),
  };
}
