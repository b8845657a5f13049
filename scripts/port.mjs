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

/**
 * Makes sure, before time is spent on anything else, that a port can be had.
 *
 * @param {number} port
 * @param {string} [command] that asked for it
 * @returns {Promise<void>}
 * @throws {Error} naming the port where it can't
 */
export async function checkPort(port, command) {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(describePortError(port, error, command)));
    server.listen(port, () => server.close(resolve));
  });
}

/**
 * Says in words why a port can't be had.
 *
 * @param {number} port
 * @param {Error & { code?: string }} error of `listen`
 * @param {string} [command] that asked for it
 * @returns {Error}
 */
export function describePortError(port, error, command = "npm start") {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} ${command}`,
    );
  }
  if (error.code === "EACCES") return new Error(`Port ${port} may not be used without more rights.`);
  return error;
}
