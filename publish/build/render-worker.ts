/** A thread that makes documents: it is sent addresses, and sends back what it made of them. */
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { tellFacts } from "../../lib/model/file-facts.ts";
import { createRender, findApplication } from "./application.ts";
import { createMakeDocument, readStylesheets } from "./make-document.ts";
import type { WorkerAnswer, WorkerQuestion } from "./page-workers.ts";

const { root, folder } = z.object({ root: z.string(), folder: z.string() }).parse(workerData);

async function start() {
  const application = await findApplication(folder);
  if (!application) throw new Error(`There is no compiled application in ${folder}.`);
  const stylesheets = await readStylesheets(application);
  return createMakeDocument(createRender(root, application), (address) => stylesheets.get(address));
}

const making = start();
making.catch(() => undefined);

parentPort?.on("message", async (question: WorkerQuestion) => {
  if ("facts" in question) return tellFacts(question.facts);
  const answer = (message: WorkerAnswer) => parentPort?.postMessage(message);
  try {
    const make = await making;
    const made = [];
    for (const address of question.addresses) made.push(await make(address));
    answer({ made });
  } catch (error) {
    answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
