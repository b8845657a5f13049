/** A client that keeps a server busy. */
import { Agent, get } from "node:http";

/** Keeps asking over kept-alive connections until told to stop; counts whole answers and failures. */
export function load(url: string, connections = 16) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const count = { answered: 0, failed: 0, bodies: new Set<string>() };
  let isOver = false;
  const one = () =>
    new Promise<boolean>((resolve) => {
      get(`${url}/`, { agent }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("error", () => resolve(false));
        response.on("end", () => {
          count.bodies.add(/<title>(.*?)</.exec(body)?.[1] ?? body);
          // The server has said that it takes no more on this connection.
          if (response.headers.connection === "close") isOver = true;
          resolve(response.statusCode === 200 && response.complete);
        });
      }).on("error", () => resolve(false));
    });
  const worker = async () => {
    while (!isOver) {
      if (await one()) count.answered += 1;
      else count.failed += 1;
    }
  };
  const workers = Promise.all(Array.from({ length: connections }, worker));
  return {
    count,
    async stop() {
      isOver = true;
      await workers;
      agent.destroy();
    },
    /** Resolves when so many more were answered. */
    async answered(more: number) {
      const goal = count.answered + more;
      while (count.answered < goal && !isOver) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
