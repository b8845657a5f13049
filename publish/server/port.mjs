/** Where a server listens: `PORT` and `HOST`, and what is said where they can't be had. */
import { createServer, isIP } from "node:net";

/**
 * Reads the port to serve on.
 *
 * @param {string | undefined} value of `PORT`
 * @returns {number} 3000 where none is given
 * @throws {Error} where it isn't a whole number from 0 to 65535
 */
export function readPort(value) {
  if (value === undefined) return 3000;
  if (/^(?:0|[1-9]\d{0,4})$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new Error(`PORT must be a whole number from 0 to 65535; it is ${JSON.stringify(value)}.`);
}

/** A name as RFC 1123, section 2.1, allows it; one of digits alone is an address with a mistake. */
const hostName =
  /^(?=.{1,253}$)(?![\d.]+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/**
 * Reads the interface to serve on.
 *
 * @param {string | undefined} value of `HOST`
 * @returns {string | undefined} an address or a name of this machine; undefined, for all interfaces, where none is given
 * @throws {Error} where it is neither an address nor a name
 */
export function readHost(value) {
  if (value === undefined || isIP(value) !== 0 || hostName.test(value)) return value;
  throw new Error(
    `HOST must be an address of this machine, such as 127.0.0.1 or ::1, or its name; it is ${JSON.stringify(value)}.`,
  );
}

/**
 * Makes sure, before time is spent on anything else, that a port can be had.
 *
 * @param {number} port
 * @param {string} [command] that asked for it
 * @param {string} [host] all interfaces where none is given
 * @returns {Promise<void>}
 * @throws {Error} naming the port or the host where it can't
 */
export async function checkPort(port, command, host) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(describePortError(port, error, command, host)));
    server.listen({ port, host }, () => server.close(resolve));
  });
}

/**
 * Says in words why a port can't be had.
 *
 * @param {number} port
 * @param {Error & { code?: string }} error of `listen`
 * @param {string} [command] that asked for it
 * @param {string} [host]
 * @returns {Error}
 */
export function describePortError(port, error, command = "npm start", host) {
  const { code = "" } = error;
  if (code === "EADDRINUSE") {
    // There is no port after the last one.
    const other = port === 65535 ? port - 1 : port + 1;
    return new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${other} ${command}`);
  }
  if (code === "EACCES") return new Error(`Port ${port} may not be used without more rights.`);
  if (host !== undefined && (code === "EADDRNOTAVAIL" || code === "EINVAL")) {
    return new Error(`HOST ${host} is not an address of this machine.`);
  }
  // What looking up a name ends with: ENOTFOUND, or EAI_AGAIN where there is no name server to ask.
  if (host !== undefined && (code === "ENOTFOUND" || code.startsWith("EAI_"))) {
    return new Error(`HOST ${host} is a name that can't be found (${code}).`);
  }
  return error;
}
