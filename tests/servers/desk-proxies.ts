/** nginx and Apache before a desk, as the files beside `docs/desk.md` set them up. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, chown, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nginxTableSizes } from "../../publish/hosts/nginx.ts";
import { findProgram } from "../../scripts/find-program.mjs";
import * as apache from "./apache.ts";
import * as nginx from "./nginx.ts";
import type { RunningServer } from "./process.ts";

/** Where the desk is, and the ports of the proxy. */
export interface ProxySetting {
  /** A folder that every user of this computer can read. */
  readonly folder: string;
  /** The port of the desk and the secret, or the path of its socket. */
  readonly desk: { readonly port: number; readonly secret: string } | { readonly socket: string };
  /** The port on which the proxy answers the desk’s host, with TLS. */
  readonly port: number;
  /** A release, which the proxy serves as the public site on the port after it. */
  readonly out: string;
}

/** A web server of the documentation. */
export interface DocumentedProxy {
  readonly isInstalled: boolean;
  start(setting: ProxySetting): Promise<RunningServer>;
}

/** Whether certificates can be made here. */
const hasOpenssl = findProgram("openssl") !== undefined;

export const password = "a password of the test";

/** Replaces what has to be there. */
function replaceAll(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The documentation’s configuration does not say ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

/** The configuration of the documentation with the ports, files and way to the desk of a test. */
async function configure(
  name: "nginx" | "apache",
  setting: ProxySetting,
  secretLine: (secret: string) => string,
) {
  const { folder, desk, port } = setting;
  const at = (file: string) => join(folder, file);
  await makeFiles(folder);
  const etc = name === "nginx" ? "/etc/nginx" : "/etc/apache2";
  const text = replaceAll(await readFile(`docs/desk-${name}.conf`, "utf8"), [
    ["443", `${port}`],
    ["/etc/ssl/certs/desk.pem", at("desk.pem")],
    ["/etc/ssl/private/desk.key", at("desk.key")],
    [`${etc}/desk-users`, at("desk-users")],
  ]);
  if ("socket" in desk) return replaceAll(text, [["/run/strategy-desk/desk.sock", desk.socket]]);
  await writeFile(at("desk-secret.conf"), `${secretLine(desk.secret)}\n`);
  const lines = text.split("\n").filter((line) => !line.includes("/run/strategy-desk/desk.sock"));
  return replaceAll(lines.join("\n").replace(/#(?=proxy_pass|include|ProxyPass|Include)/gu, ""), [
    ["127.0.0.1:3100", `127.0.0.1:${desk.port}`],
    [`${etc}/desk-secret.conf`, at("desk-secret.conf")],
  ]);
}

async function makeFiles(folder: string): Promise<void> {
  const hash = createHash("sha1").update(password).digest("base64");
  const users = ["hana@example.ac.jp", "ken@example.ac.jp", "mio@example.ac.jp"];
  await writeFile(join(folder, "desk-users"), users.map((user) => `${user}:{SHA}${hash}\n`).join(""));
  const files = ["-keyout", join(folder, "desk.key"), "-out", join(folder, "desk.pem")];
  const subject = ["-subj", "/CN=desk.example.ac.jp", "-days", "2"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...files, ...subject];
  execFileSync("openssl", made, { stdio: "ignore" });
}

export const proxies: Readonly<Record<string, DocumentedProxy>> = {
  nginx: {
    isInstalled: nginx.isInstalled && hasOpenssl,
    async start(setting) {
      const text = await configure(
        "nginx",
        setting,
        (secret) => `proxy_set_header X-Desk-Secret "${secret}";`,
      );
      const file = join(setting.folder, "desk.conf");
      await writeFile(file, text);
      const { out, port } = setting;
      const http = [...nginxTableSizes, `include "${out}/.nginx/http.conf";`, `include "${file}";`];
      return nginx.startNginx(
        port + 1,
        http.join("\n  "),
        `root "${out}";\n    include "${out}/.nginx/server.conf";`,
      );
    },
  },
  "Apache httpd": {
    isInstalled: apache.isInstalled && hasOpenssl,
    async start(setting) {
      const text = await configure(
        "apache",
        setting,
        (secret) => `RequestHeader set X-Desk-Secret "${secret}"`,
      );
      const { out, port } = setting;
      // As Debian enables them, and those that the documentation names.
      const usual = ["mpm_event", "mime", "dir", "rewrite", "authn_core", "authz_core", "authz_user"];
      const named = ["auth_basic", "authn_file", "socache_shmcb", "ssl", "headers", "proxy", "proxy_http"];
      return apache.startApache(port, [...usual, ...named], async (folder) => {
        const site = join(folder, "site");
        await cp(out, site, { recursive: true, dereference: true });
        return `Listen ${port} https\nListen ${port + 1}
<VirtualHost *:${port + 1}>
  ServerName strategy.example.ac.jp
  DocumentRoot ${site}
  <Directory ${site}>
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>\n${text}`;
      });
    },
  },
};

/** A folder for the socket of a desk: what is made in it belongs to the group of the web server, as with `Group=` in the unit. */
export async function makeSocketFolder(folder: string): Promise<string> {
  const made = join(folder, "run");
  await mkdir(made);
  await chmod(folder, 0o755);
  if (process.getuid?.() !== 0) return made;
  const group = Number(execFileSync("id", ["-g", "www-data"], { encoding: "utf8" }));
  await chown(made, 0, group);
  await chmod(made, 0o2750);
  return made;
}
