/** Secrets: made, and compared so that the time it takes says nothing of how much of a guess was right. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret of 256 random bits, in letters that an address and a cookie can hold. */
export function createSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether what was sent is the secret. Digests are compared: they are equally long whatever was sent. */
export function isSecret(sent: string | undefined, secret: string): boolean {
  return sent !== undefined && timingSafeEqual(digest(sent), digest(secret));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
