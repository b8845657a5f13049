/**
 * Loads programs that are written in TypeScript. Each is bundled once with all that it imports, and again when any of that has
 * changed: to load hundreds of modules one by one takes a second, and one file a tenth of it.
 */
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where bundles are kept. They can be deleted at any time. */
const folder = join("node_modules", ".cache", "international-strategy");

/** Packages that are loaded from their own folders: native ones, and such as read their own files or register with each other. */
const external = [
  "@myriaddreamin/typst-ts-node-compiler",
  "@playwright/test",
  "@takumi-rs/core",
  "esbuild",
  "fontkit",
  "harfbuzzjs",
  "next",
  "playwright",
  "sharp",
  "subset-font",
];

/** What programs that run here begin with: packages that were written for `require` expect it. */
const banner = [
  'import { createRequire as createRequireOfBundle } from "node:module";',
  "const require = createRequireOfBundle(import.meta.url);",
].join("\n");

/** @type {import("esbuild").BuildOptions} */
const runHere = {
  target: "node20",
  jsx: "automatic",
  mainFields: ["module", "main"],
  external,
  // The same library in one file, without a path to files of its own.
  alias: { "css-tree": "css-tree/dist/csstree.esm" },
  banner: { js: banner },
};

/**
 * What goes with a release and needs nothing but Node.js: one that is too old must be able to read it, to say so.
 *
 * @type {import("esbuild").BuildOptions}
 */
const runAnywhere = { target: "node14.18", charset: "utf8" };

/**
 * What the desk sends to browsers. All that are kept up to date understand it.
 *
 * @type {import("esbuild").BuildOptions}
 */
const runInBrowsers = { platform: "browser", target: "es2022", charset: "utf8", minify: true };

/**
 * What the site sends to browsers. Names that begin with an underline are nobody's but their module's, so they can be shorter.
 *
 * @type {import("esbuild").BuildOptions}
 */
const runOnPages = { ...runInBrowsers, mangleProps: /^_/ };

const runs = { here: runHere, anywhere: runAnywhere, browser: runInBrowsers, page: runOnPages };

/**
 * Bundles a program, unless there is a bundle of the same sources.
 *
 * @param {string} root the project's folder
 * @param {string} program its file within the project: `scripts/build.ts`
 * @param {"here" | "anywhere" | "browser" | "page"} [where] `here`, beside the packages that it imports; `anywhere`, in one file with all of
 *   them; `browser`, the same for browsers, and `page`, for the pages of the site
 * @returns {Promise<string>} the file of the bundle
 * @throws {Error} where it can't be bundled
 */
export async function bundleProgram(root, program, where = "here") {
  const name = program.replaceAll("/", "-");
  const record = join(root, folder, `${name}.json`);
  const known = readRecord(record);
  if (known && isCurrent(root, known)) return join(root, folder, known.file);

  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [program],
    bundle: true,
    platform: "node",
    format: "esm",
    ...runs[where],
    logLevel: "silent",
    metafile: true,
    write: false,
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error(`esbuild made nothing of ${program}.`);
  if (!canWrite(root)) return writeForNow(name, bundle.contents);
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules/"));
  const file = `${name}-${digest(bundle.contents).slice(0, 16)}.mjs`;
  writeWhole(join(root, folder, file), bundle.contents);
  const digests = Object.fromEntries(
    [...inputs, "package-lock.json", "scripts/load.mjs"].map((path) => [path, digestFile(root, path)]),
  );
  writeWhole(record, `${JSON.stringify({ file, digests }, null, 1)}\n`);
  if (known && known.file !== file) rmSync(join(root, folder, known.file), { force: true });
  return join(root, folder, file);
}

/**
 * Loads a program.
 *
 * @param {string} program its file within the project: `scripts/build.ts`
 * @param {string} [root] the project's folder
 * @returns {Promise<any>} what it exports
 * @throws {Error} where it can't be bundled, and whatever it throws
 */
export async function load(program, root = process.cwd()) {
  return import(pathToFileURL(await bundleProgram(root, program)).href);
}

/**
 * What is known of a bundle: its file, and the digests of what it was made from.
 *
 * @typedef {{ file: string, digests: Record<string, string> }} BundleRecord
 */

/**
 * @param {string} path
 * @returns {BundleRecord | undefined} nothing where there is none that can be read
 */
function readRecord(path) {
  try {
    const { file, digests } = JSON.parse(readFileSync(path, "utf8"));
    return typeof file === "string" && typeof digests === "object" && digests ? { file, digests } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether this user can keep bundles in the project. One who can only read it may still check content, and serve a release.
 *
 * @param {string} root
 */
function canWrite(root) {
  try {
    mkdirSync(join(root, folder), { recursive: true });
    accessSync(join(root, folder), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a bundle that goes away with this process.
 *
 * @param {string} name
 * @param {Uint8Array} contents
 * @returns {string} its file
 */
function writeForNow(name, contents) {
  const temporary = mkdtempSync(join(tmpdir(), "international-strategy-"));
  process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
  const file = join(temporary, `${name}.mjs`);
  writeFileSync(file, contents);
  return file;
}

/**
 * Whether a bundle is there, whole, and of the present sources.
 *
 * @param {string} root
 * @param {BundleRecord} record
 */
function isCurrent(root, { file, digests }) {
  try {
    const whole = digest(readFileSync(join(root, folder, basename(file))));
    if (!file.includes(whole.slice(0, 16))) return false;
    return Object.entries(digests).every(([path, known]) => digestFile(root, path) === known);
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @param {string} path
 */
function digestFile(root, path) {
  return digest(readFileSync(join(root, path)));
}

/** @param {Uint8Array} bytes */
function digest(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Writes a file that is there whole or not at all.
 *
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function writeWhole(path, content) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
