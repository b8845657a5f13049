/** The editor over real sockets, and a browser’s way with its forms. */
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { createEditServer } from "../../../desk/edit-server.ts";
import type { FindPerson } from "../../../desk/sign-in/find-person.ts";
import { createLocalSignIn } from "../../../desk/sign-in/local-sign-in.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** An editor of a folder of its own. */
export interface RunningEditor {
  readonly directory: string;
  readonly port: number;
  /** Addresses that were handed on to the site. */
  readonly handedOn: readonly string[];
  stop(): Promise<void>;
}

const hana = { name: "Hana Satō", email: "hana@example.ac.jp", mayPublish: true };

/** Starts an editor on a copy of a content folder. */
export async function startEditor(
  source = "content",
  findPerson: FindPerson = createLocalSignIn(hana),
): Promise<RunningEditor> {
  const directory = await mkdtemp(join(tmpdir(), "content-"));
  await cp(source, directory, { recursive: true });
  const handedOn: string[] = [];
  const { server } = createEditServer({
    directory,
    publicFolder: `${directory}-public`,
    assets: { styles: ["desk/editor.css"], scripts: {}, fonts: [] },
    findPerson,
    publishing: "Nothing can be published from here.",
    sharing: "Nothing can be shown from here.",
    findSite: async () => ({
      answer: async ({ url = "" }, response) => {
        handedOn.push(url);
        response.end("the site");
      },
      answerShared: async (_, response) => {
        response.end("what was shared");
      },
    }),
  });
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no port.");
  return {
    directory,
    port: address.port,
    handedOn,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await rm(directory, { recursive: true });
    },
  };
}

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly location: string | undefined;
  /** What the browser is to keep, each as `Set-Cookie` has it. */
  readonly cookies: readonly string[];
  readonly text: string;
}

/** Asks as the editor’s own page in a browser would. */
export function ask(port: number, path: string, form?: URLSearchParams): Promise<Reply> {
  const own = `http://localhost:${port}`;
  const headers = {
    Host: `localhost:${port}`,
    "Sec-Fetch-Site": "same-origin",
    ...(form ? { Origin: own, "Content-Type": "application/x-www-form-urlencoded" } : {}),
  };
  return askAs(port, path, headers, form);
}

/** Asks with headers of one’s own choice. */
export function askAs(
  port: number,
  path: string,
  headers: Record<string, string>,
  form?: URLSearchParams,
  host = "127.0.0.1",
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asking = request({ host, port, path, headers, method: form ? "POST" : "GET" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          cookies: response.headers["set-cookie"] ?? [],
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    asking.once("error", reject);
    asking.end(form?.toString());
  });
}

/**
 * What a browser sends from the form of a page.
 * @param filled what a person put into controls, by name
 */
export function fillIn(
  html: string,
  filled: Record<string, string | readonly string[]> = {},
): URLSearchParams {
  const sent = new URLSearchParams();
  const add = (name: string, value: string) => sent.append(name, value.replace(/\r\n?|\n/gu, "\r\n"));
  const changed = new Set<string>();
  for (const { name, value } of controlsOf(parse(html))) {
    const replacement = filled[name];
    if (replacement === undefined || (value === "" && Array.isArray(replacement))) add(name, value);
    else if (!changed.has(name)) for (const each of [replacement].flat()) add(name, each);
    if (replacement !== undefined && value !== "") changed.add(name);
  }
  for (const [name, value] of Object.entries(filled)) {
    if (Array.isArray(value) && !changed.has(name)) for (const each of value) add(name, each);
    else if (!sent.has(name)) throw new Error(`The form has no control ${name}.`);
  }
  return sent;
}

/** The controls of a page with the values that a browser would send. */
function controlsOf(node: Node): readonly { name: string; value: string }[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap(controlsOf) : [];
  if (!("tagName" in node)) return inside;
  const name = attribute(node, "name");
  if (name === undefined) return inside;
  switch (node.tagName) {
    case "textarea":
      return [{ name, value: textOf(node) }];
    case "select": {
      const options = elements(node, "option");
      const chosen = options.find((option) => attribute(option, "selected") !== undefined) ?? options[0];
      return chosen ? [{ name, value: attribute(chosen, "value") ?? textOf(chosen) }] : [];
    }
    case "input": {
      const isChoice = ["checkbox", "radio"].includes(attribute(node, "type") ?? "");
      const isOff = isChoice && attribute(node, "checked") === undefined;
      return isOff ? [] : [{ name, value: attribute(node, "value") ?? "" }];
    }
    default:
      return inside;
  }
}

/** Every element of a name. */
export function elements(node: Node, tagName: string): readonly Element[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child, tagName)) : [];
  return "tagName" in node && node.tagName === tagName ? [node, ...inside] : inside;
}

/** The words of a page. */
export function wordsOf(html: string): string {
  return textOf(parse(html)).replace(/\s+/gu, " ");
}

function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}
