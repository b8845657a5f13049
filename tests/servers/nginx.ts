/** nginx in front of `out/`, as `docs/put-it-online.md` sets it up. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxTableSizes } from "../../publish/hosts/nginx.ts";
import { findProgram } from "../../scripts/find-program.mjs";
import { type RunningServer, runServer } from "./process.ts";

/** Whether this machine has nginx. */
export const isInstalled = findProgram("nginx") !== undefined;

/** Serves a release. */
export async function start(outDirectory: string, port: number): Promise<RunningServer> {
  return startSites([outDirectory], port);
}

/** Serves several releases from one nginx, the first at the port, each other at the next. */
export async function startSites(
  outDirectories: readonly string[],
  port: number,
): Promise<RunningServer & { readonly warnings: () => Promise<string> }> {
  const http = [...nginxTableSizes, ...outDirectories.map((out) => `include "${out}/.nginx/http.conf";`)];
  const servers = outDirectories.map((out) => `root "${out}";\n    include "${out}/.nginx/server.conf";`);
  return startNginx(port, http.join("\n  "), ...servers);
}

/** Runs nginx with these lines in its `http`, and a server for each of the others, the first at the port. */
export async function startNginx(
  port: number,
  http: string,
  ...servers: string[]
): Promise<RunningServer & { readonly warnings: () => Promise<string> }> {
  const program = findProgram("nginx");
  if (!program) throw new Error("nginx is not installed.");
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const configuration = join(folder, "nginx.conf");
  await writeFile(
    configuration,
    `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  ${http}
${servers
  .map(
    (server, index) => `  server {
    listen ${port + index};
    listen [::]:${port + index};
    ${server}
  }
`,
  )
  .join("")}}
`,
  );
  const running = await runServer(program, ["-c", configuration, "-e", `${folder}/error.log`], port);
  return {
    ...running,
    /** What it said when it started and since. */
    warnings: () => readFile(`${folder}/error.log`, "utf8"),
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
