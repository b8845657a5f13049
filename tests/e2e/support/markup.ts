/** Judges documents by the two validators of HTML that people use. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { z } from "zod";

/** A document as it was served, by its address. */
export type ServedDocuments = ReadonlyMap<string, string>;

/** What html-validate says, errors and warnings alike, one line each. */
export async function validateHtml(documents: ServedDocuments): Promise<string[]> {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
  const findings: string[] = [];
  for (const [address, html] of documents) {
    for (const { messages } of (await validator.validateString(html, address)).results) {
      for (const { line, column, ruleId, message } of messages) {
        findings.push(`${address}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  return findings;
}

/** Whether this machine can run the Nu checker, which is written in Java. */
export function hasJava(): boolean {
  return spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0;
}

const nuReport = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/** Styles that browsers know and the checker's own list of CSS does not yet; they stand in every document. */
const youngStyles = [
  /^CSS: Unrecognized at-rule “@view-transition”/,
  /^CSS: “vector-effect”: Property “vector-effect” doesn't exist/,
  /^CSS: “scroll-target-group”: Property “scroll-target-group” doesn't exist/,
  /^CSS: Unknown pseudo-element or pseudo-class “:target-current”/,
  // What the checker makes of the rule after one that it doesn't know.
  /^CSS: Parse Error\.$/,
];

/**
 * What the Nu HTML checker says, whatever its severity, one line each.
 *
 * @param folder - where it may write the documents, since it reads files
 */
export function validateByNu(documents: ServedDocuments, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const files = [...documents].map(([address, html]) => {
    const file = join(folder, `${address.replaceAll("/", "_")}.html`);
    writeFileSync(file, html);
    return file;
  });
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  // No more compiling than so short a run repays; code that is compiled so needs a larger stack.
  const quick = ["-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
  const result = spawnSync(
    "java",
    [...quick, "-jar", jar, "--exit-zero-always", "--format", "json", ...files],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (result.status !== 0) {
    throw new Error(`The Nu checker did not run: ${result.error?.message ?? result.stderr}`);
  }
  return nuReport
    .parse(JSON.parse(result.stderr))
    .messages.filter(({ message }) => !youngStyles.some((style) => style.test(message)))
    .map(({ type, url, lastLine, message, extract }) =>
      `${url?.split("/").at(-1)}:${lastLine} ${type}: ${message} ${extract ?? ""}`.trim(),
    );
}
