/** Has Next.js compile the application. */
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { applicationFileName } from "../publish/build/adapter.mjs";
import { type Application, findApplication } from "../publish/build/application.ts";
import { fingerprintApplication } from "../publish/build/fingerprint.ts";
import { run } from "./run.mjs";

/** How much is said: `quiet` shows only what is wrong. */
export type Output = "quiet" | "full";

/**
 * Compiles the application from the present sources.
 *
 * @param root the project's folder
 * @param folder the folder to compile into
 * @throws {Error} where Next.js can't, with what it said
 */
export async function compileApplication(root: string, folder: string, output: Output): Promise<Application> {
  if (output === "full") console.log("Compiling the application…");
  const source = fingerprintApplication(root);
  // What is compiled in part is no application.
  await rm(join(folder, applicationFileName), { force: true });
  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const { code, said } = await run([next, "build", "--experimental-build-mode", "compile"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", APPLICATION_FINGERPRINT: source },
    output: output === "quiet" ? "collect" : "show",
  });
  const application = await findApplication(folder, source);
  if (code !== 0 || !application)
    throw new Error(`${said}\nThe site was not built: Next.js could not compile it.`.trim());
  return application;
}
