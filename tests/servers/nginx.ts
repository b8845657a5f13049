/** nginx in front of `out/`, as `docs/put-it-online.md` sets it up. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, type RunningServer, runServer } from "./process.ts";

/** Whether this machine has nginx. */
export const isInstalled = findProgram("nginx") !== undefined;

/** Serves a release. */
export async function start(outDirectory: string, port: number): Promise<RunningServer> {
  return startNginx(
    port,
    `include ${outDirectory}/.nginx/http.conf;`,
    `root ${outDirectory};\n    include ${outDirectory}/.nginx/server.conf;`,
  );
}

/** Runs nginx with these lines in its `http` and `server`. */
export async function startNginx(port: number, http: string, server: string): Promise<RunningServer> {
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
  server {
    listen ${port};
    listen [::]:${port};
    ${server}
  }
}
`,
  );
  const running = await runServer(program, ["-c", configuration, "-e", `${folder}/error.log`], port);
  return {
    ...running,
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
