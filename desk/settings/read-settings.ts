/** How the desk is set up: `desk.yaml`, and the environment, which goes before it. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatDiagnostics, quoted } from "../../lib/findings/diagnostics.ts";
import { deskFileName, readDeskFile } from "./desk-file.ts";
import { type DeskFields, deskSchema } from "./schema.ts";
import { isSound, readSecretFile, secretAdvice } from "./secret.ts";

/** How the desk is set up. */
export interface DeskSettings {
  /** Where browsers reach the desk; undefined for this computer and its port. */
  readonly origin: string | undefined;
  /** The headers in which the proxy says who has signed in. */
  readonly headers: { readonly name: string; readonly email: string };
  /** What proves that a request comes from the proxy. */
  readonly secret: string | undefined;
  /** The Unix socket on which the desk listens in place of a port, absolute. */
  readonly socket: string | undefined;
  /** Who may publish, in small letters; undefined for everyone who is signed in. */
  readonly publishers: readonly string[] | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that go before the fields of the file, and an example of each. */
const variables: readonly [name: string, example: string, read: (value: string) => DeskFields][] = [
  ["DESK_ORIGIN", "https://desk.example.ac.jp", (origin) => ({ origin })],
  ["DESK_NAME_HEADER", "X-Remote-Name", (name) => ({ headers: { name } })],
  ["DESK_EMAIL_HEADER", "X-Remote-Email", (email) => ({ headers: { email } })],
  ["DESK_SECRET_FILE", "/etc/strategy/desk-secret", (file) => ({ secret_file: file })],
  ["DESK_PUBLISHERS", "hana@example.ac.jp,ken@example.ac.jp", (list) => ({ publishers: listOf(list) })],
];

/**
 * Reads how the desk is set up.
 * @param root the project's folder, from which the path of a socket is
 * @param file the fields of `desk.yaml`
 * @throws {Error} in words to print, with the mistake of the first variable
 */
export function readDeskSettings(root: string, file: DeskFields, environment: Environment): DeskSettings {
  const sources = [file, ...readVariables(environment)];
  const fields: DeskFields = {
    ...Object.assign({}, ...sources),
    headers: Object.assign({}, ...sources.map(({ headers }) => headers)),
  };
  const { name = "X-Remote-Name", email = "X-Remote-Email" } = fields.headers ?? {};
  if (name.toLowerCase() === email.toLowerCase())
    throw new Error(`The headers for the name and for the e-mail address are both ${quoted(name)}.`);
  const { DESK_SECRET: secret, DESK_SOCKET: socket } = environment;
  if (secret !== undefined && !isSound(secret)) throw new Error(`DESK_SECRET ${secretAdvice}`);
  const isBehindProxy = (secret ?? socket ?? fields.secret_file) !== undefined;
  if (isBehindProxy && fields.origin === undefined) {
    throw new Error(
      `A desk behind a proxy has to know where browsers reach it. Write into ${deskFileName}, for example:\norigin: https://desk.example.ac.jp`,
    );
  }
  if (socket === "") throw new Error("DESK_SOCKET is empty. Write the path of a socket, or leave it out.");
  return {
    origin: fields.origin,
    headers: { name, email },
    secret: secret ?? (fields.secret_file === undefined ? undefined : readSecretFile(fields.secret_file)),
    socket: socket === undefined ? undefined : resolve(root, socket),
    publishers: fields.publishers?.map((each) => each.toLowerCase()),
  };
}

/**
 * Reads the fields of `desk.yaml`; none where there is no such file. What only deserves a look is printed, so a desk reads it once.
 * @param root the project's folder
 * @throws {Error} in words to print, with every mistake at its line
 */
export function readDeskFields(root: string): DeskFields {
  const path = join(root, deskFileName);
  if (!existsSync(path)) return {};
  const { fields, diagnostics } = readDeskFile(readFileSync(path));
  if (!fields) throw new Error(formatDiagnostics(diagnostics, "plain").trimEnd());
  if (diagnostics.length > 0) console.warn(formatDiagnostics(diagnostics, "plain").trimEnd());
  return fields;
}

function readVariables(environment: Environment): readonly DeskFields[] {
  return variables.flatMap(([name, example, read]) => {
    const value = environment[name];
    if (value === undefined) return [];
    const result = deskSchema.safeParse(read(value));
    if (result.success) return [result.data];
    throw new Error(`${name} is ${quoted(value)}. Write for example ${name}=${example}`);
  });
}

function listOf(value: string): string[] {
  return value.split(/[\s,]+/u).filter((each) => each !== "");
}

/** The desk’s own folder: `DESK_DIR`, or `.desk` in the project. */
export function stateFolder(root: string, environment: Environment = process.env): string {
  return resolve(root, environment.DESK_DIR || ".desk");
}
