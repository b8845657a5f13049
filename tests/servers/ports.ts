/** Ports for servers that can’t be told to take any that is free. */
import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Two ports side by side that are free, below those that systems give to connections: none of these takes one before a server does.
 * @returns the first
 */
export async function findFreePair(): Promise<number> {
  for (;;) {
    const first = 20_000 + 2 * Math.floor(Math.random() * 5000);
    const probes = [first, first + 1].map((port) => createServer().listen(port));
    const opened = await Promise.allSettled(probes.map((probe) => once(probe, "listening")));
    for (const [index, probe] of probes.entries()) {
      if (opened[index]?.status !== "fulfilled") continue;
      probe.close();
      await once(probe, "close");
    }
    if (opened.every(({ status }) => status === "fulfilled")) return first;
  }
}
