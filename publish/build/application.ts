/** The site as Next.js compiled it: its pages as functions, and the files that they load. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import inject from "light-my-request";
import { z } from "zod";
import { isMissing } from "../release/release.ts";
import { applicationFileName } from "./adapter.mjs";

const outputSchema = z.strictObject({
  /** The address, or a pattern of addresses: `/[section]/[number]`. */
  pathname: z.string(),
  /** Within the folder that Next.js compiled into. */
  file: z.string(),
});

const applicationSchema = z.strictObject({
  /** The fingerprint of what it was compiled from. */
  source: z.string(),
  pages: z.array(outputSchema),
  /** Files that a function makes, such as the icon. */
  routes: z.array(outputSchema),
  /** Under `/_next/static/`. */
  assets: z.array(outputSchema),
  middleware: z.string().nullable(),
});

export type Application = z.infer<typeof applicationSchema> & {
  /** The folder that Next.js compiled into. */
  readonly folder: string;
};

/** What an entry point of the application answered. */
export interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: Buffer;
  /** The body as UTF-8, which has been decoded once. */
  readonly text: string;
}

/** Renders what is at an address. */
export type Render = (address: string) => Promise<Answer>;

/**
 * Finds the compiled application.
 *
 * @param folder the folder that Next.js compiles into
 * @param source the fingerprint of what it has to be compiled from; without it, any is found
 * @returns undefined where there is none that is whole
 */
export async function findApplication(folder: string, source?: string): Promise<Application | undefined> {
  try {
    const text = await readFile(join(folder, applicationFileName), "utf8");
    const application = applicationSchema.parse(JSON.parse(text));
    return source === undefined || application.source === source ? { ...application, folder } : undefined;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/**
 * Reads a file of the application that pages load.
 *
 * @param address `/_next/static/…`
 * @throws {Error} where there is none
 */
export async function readAsset({ folder, assets }: Application, address: string): Promise<Buffer> {
  const asset = assets.find(({ pathname }) => pathname === address);
  if (!asset) throw new Error(`The application has no file at ${address}.`);
  return readFile(join(folder, asset.file));
}

/** An entry point as Next.js compiles it (Adapters, "Invoking Entrypoints"). */
interface EntryPoint {
  readonly handler: (
    request: IncomingMessage,
    response: ServerResponse,
    context: { readonly waitUntil: () => void; readonly requestMeta: object },
  ) => Promise<unknown>;
}

/**
 * Makes the function that renders pages and routes, in this process.
 *
 * @param root the project's folder, which has to be the working directory
 * @returns a function that throws what the page threw, or an error where no page is for the address
 */
export function createRender(root: string, { folder, pages, routes }: Application): Render {
  const require = createRequire(join(root, "package.json"));
  // What Next.js expects of every process that it runs in.
  require("next/dist/server/node-environment");
  const find = createMatcher([...pages, ...routes]);
  return async (address) => {
    const output = find(address);
    if (!output) throw new Error(`The application has no page for ${address}.`);
    const { handler }: EntryPoint = require(join(folder, output.file));
    let failure: unknown;
    const response = await inject(
      (request, response) => {
        handler(request, response, {
          waitUntil: () => undefined,
          requestMeta: { relativeProjectDir: "." },
        }).catch((error: unknown) => {
          failure = error;
          response.end();
        });
      },
      { method: "GET", url: address, headers: { "user-agent": "build" } },
    );
    if (failure !== undefined) throw failure;
    const type = response.headers["content-type"];
    return {
      status: response.statusCode,
      type: typeof type === "string" ? type : undefined,
      body: response.rawPayload,
      text: response.payload,
    };
  };
}

/** Makes the function that finds what is for an address: one that names it, or the pattern that names most of its steps. */
export function createMatcher<Output extends { readonly pathname: string }>(
  outputs: readonly Output[],
): (address: string) => Output | undefined {
  const isAnything = (step: string | undefined) => step?.startsWith("[") ?? false;
  const patterns = outputs
    .map((output) => ({ output, steps: output.pathname.split("/") }))
    .toSorted((one, other) => one.steps.filter(isAnything).length - other.steps.filter(isAnything).length);
  return (address) => {
    const steps = address.split("/");
    return patterns.find(
      (pattern) =>
        pattern.steps.length === steps.length &&
        pattern.steps.every((step, index) => step === steps[index] || isAnything(step)),
    )?.output;
  };
}
