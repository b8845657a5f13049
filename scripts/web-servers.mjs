/** The web servers beside the site's own that the browser tests run against, installed where that is allowed. */
import { canUseApt, installWithApt } from "./apt.mjs";
import { findProgram } from "./find-program.mjs";

/** By the name that `SERVER` knows each by, the program, which is also Debian's package. */
const programs = { nginx: "nginx", apache: "apache2" };

/**
 * Installs what is missing of the web servers, where it can.
 *
 * @returns {{ server: string, reason: string }[]} those that are missing all the same, by the name that `SERVER` knows
 */
export function installWebServers() {
  const absent = Object.values(programs).filter((program) => !findProgram(program));
  let reason = "it is not installed, and only root on Debian can install it here";
  if (absent.length > 0 && canUseApt())
    reason = installWithApt(absent) ?? "it was installed, but is not there";
  return Object.entries(programs)
    .filter(([, program]) => !findProgram(program))
    .map(([server]) => ({ server, reason }));
}
