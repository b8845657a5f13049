/** Apache httpd in front of `out/`, as `docs/put-it-online.md` sets it up. */
import { chmod, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "../../scripts/find-program.mjs";
import { type RunningServer, runServer } from "./process.ts";

const program = findProgram("apache2");

/** Whether this machine has Debian's Apache httpd. */
export const isInstalled = program !== undefined;

const modules = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite"];

/** Serves a copy of a release: Apache refuses to run as root, and others may not read the project's folder. */
export async function start(outDirectory: string, port: number): Promise<RunningServer> {
  return startSites([outDirectory], port);
}

/** Serves copies of several releases from one Apache, the first at the port, each other at the next. */
export async function startSites(outDirectories: readonly string[], port: number): Promise<RunningServer> {
  return startApache(port, modules, async (folder) => {
    const hosts: string[] = [];
    for (const [index, outDirectory] of outDirectories.entries()) {
      const site = join(folder, `site-${index}`);
      await cp(outDirectory, site, { recursive: true, dereference: true, preserveTimestamps: true });
      hosts.push(`Listen ${port + index}
<VirtualHost *:${port + index}>
  ServerName localhost:${port + index}
  UseCanonicalName On
  TraceEnable Off
  DocumentRoot ${site}
  <Directory ${site}>
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>`);
    }
    return hosts.join("\n");
  });
}

/**
 * Runs Apache.
 *
 * @param port on which it listens
 * @param modules that it loads, by their names without `mod_`
 * @param configure puts files into a folder that Apache can read, and returns the lines of the configuration
 */
export async function startApache(
  port: number,
  modules: readonly string[],
  configure: (folder: string) => Promise<string>,
): Promise<RunningServer> {
  if (!program) throw new Error("apache2 is not installed.");
  const folder = await mkdtemp(join(tmpdir(), "apache-"));
  await chmod(folder, 0o755);
  const configuration = join(folder, "apache.conf");
  await writeFile(
    configuration,
    `ServerRoot ${folder}
ServerName localhost:${port}
ServerTokens Prod
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
Mutex file:${folder} default
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
MaxKeepAliveRequests 0
${await configure(folder)}
`,
  );
  const running = await runServer(program, ["-f", configuration, "-D", "FOREGROUND"], port);
  return {
    ...running,
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
