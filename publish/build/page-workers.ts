/** Makes documents on every core. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileFacts } from "../../lib/model/file-facts.ts";
import type { MadeDocument } from "./make-document.ts";

/** What a worker is sent: addresses, which it answers, or what pages say of files, which it keeps. */
export type WorkerQuestion =
  | { readonly addresses: readonly string[] }
  | { readonly facts: ReadonlyMap<string, FileFacts> };

/** What a worker sends back. */
export type WorkerAnswer = { readonly made: readonly MadeDocument[] } | { readonly failure: string };

/** How many documents a worker is asked for at a time. */
const batchSize = 8;

/** Fewer documents than this for each are not worth another worker, which has to read the content itself. */
const worthAWorker = 60;

interface Setting {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the compiled application. */
  readonly folder: string;
  /** The file of the worker, bundled. */
  readonly program: string;
}

/** Threads that make documents. The first is started at once, since it takes a second until it is ready. */
export interface PageWorkers {
  /**
   * Makes the documents of some addresses.
   *
   * @param use is called with each as soon as it is made; while it works, the next ones are made
   * @param facts what pages say of files; without them, they say nothing of it
   * @throws {Error} with the first failure of a page or of `use`
   */
  readonly makeDocuments: (
    addresses: readonly string[],
    use: (document: MadeDocument) => Promise<void>,
    facts?: ReadonlyMap<string, FileFacts>,
  ) => Promise<void>;
  readonly end: () => Promise<void>;
}

export function startPageWorkers({ root, folder, program }: Setting): PageWorkers {
  const start = () => new Worker(program, { workerData: { root, folder } });
  const workers = [start()];
  return {
    async makeDocuments(addresses, use, facts) {
      const count = Math.min(availableParallelism(), Math.ceil(addresses.length / worthAWorker));
      while (workers.length < count) workers.push(start());
      if (facts) for (const worker of workers) worker.postMessage({ facts } satisfies WorkerQuestion);
      const batches = listBatches(addresses)[Symbol.iterator]();
      await Promise.all(workers.map((worker) => work(worker, batches, use)));
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Has one worker make documents until there are no more to be made. */
async function work(
  worker: Worker,
  batches: Iterator<readonly string[]>,
  use: (document: MadeDocument) => Promise<void>,
): Promise<void> {
  let using: Promise<unknown> = Promise.resolve();
  for (let next = batches.next(); !next.done; next = batches.next()) {
    const made = await ask(worker, next.value);
    await using;
    using = Promise.all(made.map(use));
    // Whoever awaits it below is told; until then, it is no unhandled failure.
    using.catch(() => undefined);
  }
  await using;
}

function* listBatches(addresses: readonly string[]): Generator<readonly string[]> {
  for (let first = 0; first < addresses.length; first += batchSize)
    yield addresses.slice(first, first + batchSize);
}

/** Asks a worker for documents. */
function ask(worker: Worker, addresses: readonly string[]): Promise<readonly MadeDocument[]> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    const onMessage = (answer: WorkerAnswer) =>
      end(() => ("made" in answer ? resolve(answer.made) : reject(new Error(answer.failure))));
    const onError = (error: Error) => end(() => reject(error));
    const onExit = (code: number) =>
      end(() => reject(new Error(`A worker that renders pages ended with the code ${code}.`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage({ addresses } satisfies WorkerQuestion);
  });
}
