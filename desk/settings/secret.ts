/** What is kept in files of its own: the secret that the desk shares with its proxy, and passwords. */
import { readFileSync } from "node:fs";
import { quoted } from "../../lib/findings/diagnostics.ts";

/** What is wrong with a secret that is not sound, as the end of a sentence; it says nothing of what it is. */
export const secretAdvice =
  "is no secret of 32 to 200 letters, digits and signs without spaces. Make one with: openssl rand -hex 32";

/** Whether a secret can be sent in a header, and is too long to be guessed. */
export function isSound(secret: string): boolean {
  return /^[\x21-\x7e]{32,200}$/u.test(secret);
}

/**
 * Reads the secret from a file that holds it alone.
 * @throws {Error} in words to print, where the file cannot be read or holds none
 */
export function readSecretFile(file: string): string {
  const secret = readHidden("the secret", file);
  if (isSound(secret)) return secret;
  throw new Error(`The file ${quoted(file)} ${secretAdvice}`);
}

/**
 * Reads what a file holds alone, without the spaces and line breaks around it.
 * @param what is in it, in words to print
 * @throws {Error} in words to print, where the file cannot be read
 */
export function readHidden(what: string, file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The file of ${what}, ${quoted(file)}, cannot be read: ${why}`);
  }
}
