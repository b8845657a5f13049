/** What an answer costs a server in processor time, whatever else the machine does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { z } from "zod";

/** A server in a process of its own, which reports how much processor time it has used, in microseconds. */
export interface MeasuredServer {
  readonly url: string;
  readonly processorTime: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const usage = z.object({ user: z.number(), system: z.number() });

/** Loaded before the server's program: answers every message with what the process has used. */
const meter = 'data:text/javascript,process.on("message",()=>process.send(process.cpuUsage()))';

/**
 * Starts a server on a free port.
 *
 * @param parameters the program's file and its arguments; it writes its address when it listens
 * @throws {Error} with what it wrote, where it ends before
 */
export async function startMeasured(parameters: readonly string[]): Promise<MeasuredServer> {
  const child = spawn(process.execPath, ["--import", meter, ...parameters], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`The server ended.\n${said}`)));
  });
  return {
    url,
    async processorTime() {
      const answered = once(child, "message");
      child.send("usage");
      const { user, system } = usage.parse((await answered)[0]);
      return user + system;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

const requests = 2000;

/** Asks for a page many times, over 32 connections that are kept. */
export async function measureAnswers({ url, processorTime }: MeasuredServer, page: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const ask = () =>
    new Promise((resolve, reject) => {
      get(url + page, { agent, headers: { "Accept-Encoding": "gzip" } }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${page}: status ${response.statusCode}.`));
        response.on("error", reject).on("end", resolve).resume();
      }).on("error", reject);
    });
  const before = await processorTime();
  await Promise.all(Array.from({ length: requests }, ask));
  agent.destroy();
  return { "processor time for an answer, µs": ((await processorTime()) - before) / requests };
}
