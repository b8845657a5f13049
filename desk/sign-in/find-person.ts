/** What every way of signing in decides: who sent a request, or what is answered in place of it. */
import type { IncomingMessage } from "node:http";
import type { Person } from "../person.ts";

/** What is known of a request before anything of it is done. */
export interface Arrival extends Pick<IncomingMessage, "method" | "url" | "headersDistinct"> {
  readonly socket: Pick<IncomingMessage["socket"], "remoteAddress" | "localPort">;
}

/** What is answered to who may not go on. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Who sent a request, or what is answered. */
export type Decision = { readonly person: Person } | Answered;

interface Answered {
  readonly answer: Answer;
}

/**
 * Decides, for each request to the desk and to the site behind it, who sent it. It reads nothing but the request, so what is
 * refused costs nothing.
 */
export type FindPerson = (arrival: Arrival) => Decision;

/**
 * A refusal in words.
 * @param text one or more sentences, without a line break at the end
 */
export function refuse(status: number, text: string): Answered {
  return { answer: { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: `${text}\n` } };
}

/** The value of a header that may be there once; `"many"` when it is there more often, where nobody can say which one counts. */
export function findHeader({ headersDistinct }: Arrival, name: string): string | "many" | undefined {
  const values = headersDistinct[name.toLowerCase()];
  return values && values.length > 1 ? "many" : values?.[0];
}
