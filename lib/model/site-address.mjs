/**
 * The address of the site, read in one place. Plain JavaScript, so that a command can read it in its first second, before
 * any package is installed.
 */

/** An address as it should be, for messages. */
const example = "https://strategy.example.ac.jp";

/**
 * Variables that hold the address, the first that is there counts. A host's own variable has a common name, so it is read
 * only where the host says that it is the one that builds.
 */
const variables = [
  { name: "SITE_URL", isRead: () => true },
  // The address of the published site; also in a preview, whose pages are copies of the published ones.
  { name: "URL", isRead: (/** @type {Environment} */ { NETLIFY }) => NETLIFY === "true" },
  { name: "CF_PAGES_URL", isRead: (/** @type {Environment} */ { CF_PAGES }) => CF_PAGES === "1" },
];

/**
 * @typedef {Readonly<Record<string, string | undefined>>} Environment
 * @typedef {object} SiteAddress
 * @property {string} origin scheme, host and port, without a slash at the end: `https://strategy.example.ac.jp`
 * @property {boolean} isPublic whether readers reach the site there; else it is this computer's own address
 */

/**
 * Reads the address of the site.
 *
 * @param {Environment} environment names it in `SITE_URL`, or in the variable of Netlify or Cloudflare Pages; without any, the
 *   site is at `PORT` of this computer
 * @returns {SiteAddress}
 * @throws {Error} in one line that names the variable, where it is no http(s) address of a site's root
 */
export function readSiteAddress(environment) {
  for (const { name, isRead } of variables) {
    const value = environment[name]?.trim();
    if (value && isRead(environment)) return { origin: readOrigin(name, value), isPublic: true };
  }
  const { PORT = "" } = environment;
  return { origin: `http://localhost:${/^[1-9]\d{0,4}$/.test(PORT) ? PORT : 3000}`, isPublic: false };
}

/**
 * Reads the address of a site that is about to be published.
 *
 * @param {Environment} environment
 * @param {boolean} mayBeLocal whether a site for this computer alone is asked for
 * @returns {SiteAddress}
 * @throws {Error} in one line, where the address is missing or wrong
 */
export function requireSiteAddress(environment, mayBeLocal) {
  const address = readSiteAddress(environment);
  if (address.isPublic || mayBeLocal) return address;
  throw new Error(
    `SITE_URL is not set, so the pages could not say where they are. Set SITE_URL=${example} for npm run build, build at Netlify or Cloudflare Pages, which say it themselves, or make a site for this computer alone: npm run build -- --local`,
  );
}

/**
 * Says, loudly, that a site is for this computer alone.
 *
 * @param {SiteAddress} address
 * @returns {void}
 */
export function announceLocalSite({ origin, isPublic }) {
  if (isPublic) return;
  console.warn(
    `!! This site is for this computer alone (${origin}): its pages have no canonical address, no QR code and no address in citations. To publish it, set SITE_URL=${example}`,
  );
}

/**
 * @param {string} name of the variable
 * @param {string} value
 * @returns {string} an origin as the URL Standard writes it
 */
function readOrigin(name, value) {
  const refuse = (/** @type {string} */ why) => {
    return new Error(`${name} is ${JSON.stringify(value)}, which ${why}. Write for example ${example}`);
  };
  if (!URL.canParse(value) || !/^https?:\/\/[^/]/i.test(value))
    throw refuse("is no web address with https:// and the name of a host");
  const url = new URL(value);
  if (url.username || url.password) throw refuse("holds a user name or a password");
  if (url.search || value.includes("?")) throw refuse("holds a query after “?”");
  if (url.hash || value.includes("#")) throw refuse("holds a fragment after “#”");
  if (url.pathname !== "/") throw refuse("holds a path; the site is at the root of its host");
  return url.origin;
}
