import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A server that answers with the built site. */
export interface RunningServer {
  /** Its origin, without a final slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A port that is free now. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}

/** Serves what was built. */
export async function startServer(_outDirectory: string): Promise<RunningServer> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (text) => String(text).includes("Ready") && resolve());
    child.once("exit", () => reject(new Error("The server ended.")));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}
