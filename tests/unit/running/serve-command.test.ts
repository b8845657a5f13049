import { chmod, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { releaseFolders, serverFileName } from "../../../publish/release/release-folders.mjs";
import { ask, makeFolder } from "../publish/support.ts";
import {
  addressOf,
  findFreePort,
  findOtherUser,
  makeServedProject,
  needsRoot,
  releaseWithServer,
  start,
} from "./support.ts";

const otherUser = findOtherUser();
const command = ["scripts/command.cjs", "serve"];

/** The times of all files of a folder, which any writing changes. */
async function timesOf(folder: string): Promise<string[]> {
  const names = [".", ...(await readdir(folder, { recursive: true }))].sort();
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, ctimeMs } = await stat(join(folder, name));
      return `${name} ${mtimeMs} ${ctimeMs}`;
    }),
  );
}

async function titleAt(url: string): Promise<string | undefined> {
  return /<title>(.*?)</.exec((await ask(url, "/")).body.toString())?.[1];
}

describe("npm run serve", () => {
  test("serves the release without any package, writes nothing, and ends with 0 when it is told to", async () => {
    const { folder } = await makeServedProject();
    const before = await timesOf(folder);
    const running = start(process.execPath, command, { cwd: folder, env: { PORT: "0" } });
    const url = await addressOf(running);
    expect(await titleAt(url)).toBe("first home");
    for (const hidden of [`/${serverFileName}`, "/.release.json"])
      expect((await ask(url, hidden)).status).toBe(404);
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
    expect(running.said()).toBe(`The site is at ${url}\n`);
    expect(await timesOf(folder)).toEqual(before);
  });

  test.skipIf(!otherUser)(`serves another user’s release (${needsRoot})`, async () => {
    const { folder } = await makeServedProject();
    const running = start(process.execPath, command, { cwd: folder, env: { PORT: "0" }, user: otherUser });
    expect(await titleAt(await addressOf(running))).toBe("first home");
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
  });

  test("serves from wherever it is started, in a folder of any name", async () => {
    const { folder } = await makeServedProject();
    const moved = `${folder} 戦略 #1 50%`;
    await rename(folder, moved);
    onTestFinished(() => rm(moved, { recursive: true }));
    const running = start(process.execPath, [join(moved, "scripts/command.cjs"), "serve"], {
      cwd: "/",
      env: { PORT: "0" },
    });
    expect(await titleAt(await addressOf(running))).toBe("first home");
  });

  test("says in a line that there is no release, and ends with 1", async () => {
    const { folder, out } = await makeServedProject();
    await rm(out, { recursive: true });
    const running = start(process.execPath, command, { cwd: folder });
    expect(await running.exit).toBe(1);
    expect(running.said()).toBe(`There is no release to serve in ${out}. Make one: npm run build\n`);
  });

  test("says in a line that the release is damaged, and ends with 1", async () => {
    const { folder, out } = await makeServedProject();
    await writeFile(join(out, "index.html"), "damaged");
    const running = start(process.execPath, command, { cwd: folder, env: { PORT: "0" } });
    expect(await running.exit).toBe(1);
    expect(running.said()).toBe(`${join(out, "index.html")} is not what the build wrote.\n`);
  });

  test("serves the last release where a build was killed between its two renames, and writes nothing then either", async () => {
    const { folder, out } = await makeServedProject();
    await rename(out, releaseFolders(out).previous);
    const before = await timesOf(folder);
    const running = start(process.execPath, command, { cwd: folder, env: { PORT: "0" } });
    const url = await addressOf(running);
    expect(await titleAt(url)).toBe("first home");
    expect(await timesOf(folder)).toEqual(before);
    // The next build puts it right, and the server finds what it made.
    await releaseWithServer(out, "second");
    running.child.kill("SIGHUP");
    while ((await titleAt(url)) !== "second home") await new Promise((resolve) => setImmediate(resolve));
    expect(running.said()).toBe(`The site is at ${url}\n`);
  });

  test("follows a link to the release, and after SIGHUP to the one that it leads to then", async () => {
    const { folder, out } = await makeServedProject();
    const [first, second] = [`${out}-1`, `${out}-2`];
    await rename(out, first);
    await releaseWithServer(second, "second");
    await symlink(first, out);
    const running = start(process.execPath, command, { cwd: folder, env: { PORT: "0" } });
    const url = await addressOf(running);
    expect(await titleAt(url)).toBe("first home");
    await symlink(second, `${out}-link`);
    await rename(`${out}-link`, out);
    running.child.kill("SIGHUP");
    while ((await titleAt(url)) !== "second home") await new Promise((resolve) => setImmediate(resolve));
  });
});

describe("The server in the release", () => {
  test("serves the folder that it is in, with nothing beside it", async () => {
    const folder = await makeFolder();
    const { out } = await makeServedProject();
    const moved = join(folder, "site");
    await rename(out, moved);
    await chmod(folder, 0o555);
    onTestFinished(() => chmod(folder, 0o755));
    const running = start(process.execPath, [join(moved, serverFileName)], { cwd: "/", env: { PORT: "0" } });
    const url = await addressOf(running);
    expect(await titleAt(url)).toBe("first home");
    running.child.kill("SIGINT");
    expect(await running.exit).toBe(0);
  });

  test("names nothing of where it was made", async () => {
    const { out } = await makeServedProject();
    expect(await readFile(join(out, serverFileName), "utf8")).not.toContain(process.cwd());
  });

  test("says what it is not told rightly in one line", async () => {
    const { out } = await makeServedProject();
    const running = start(process.execPath, [serverFileName], { cwd: out, env: { PORT: "3000x" } });
    expect(await running.exit).toBe(1);
    expect(running.said()).toBe('PORT must be a whole number from 0 to 65535; it is "3000x".\n');
  });
});

describe("HOST", () => {
  const serveOn = async (HOST: string, PORT = "0") => {
    const { folder } = await makeServedProject();
    return start(process.execPath, command, { cwd: folder, env: { PORT, HOST } });
  };

  test("is the one interface on which the site is", async () => {
    const url = await addressOf(await serveOn("127.0.0.2"));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.2:\d+$/);
    expect(await titleAt(url)).toBe("first home");
    await expect(ask(url.replace("127.0.0.2", "127.0.0.1"), "/")).rejects.toThrow("ECONNREFUSED");
  });

  test.each(["localhost", "0.0.0.0", "::"])(
    "can be %s, and the address is said as a browser takes it",
    async (host) => {
      expect(await addressOf(await serveOn(host))).toMatch(/^http:\/\/localhost:\d+$/);
    },
  );

  test("of IPv6 is said in brackets", async () => {
    expect(await addressOf(await serveOn("::1"))).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });

  const wrong = "HOST must be an address of this machine, such as 127.0.0.1 or ::1, or its name; it is";
  test.each([
    ["", `${wrong} "".`],
    [" ", `${wrong} " ".`],
    ["http://localhost", `${wrong} "http://localhost".`],
    ["localhost:3000", `${wrong} "localhost:3000".`],
    ["[::1]", `${wrong} "[::1]".`],
    ["256.0.0.1", `${wrong} "256.0.0.1".`],
    ["127.0.0.1 ", `${wrong} "127.0.0.1 ".`],
    // Set aside for documentation (RFC 5737 and RFC 3849): no machine has them.
    ["192.0.2.1", "HOST 192.0.2.1 is not an address of this machine."],
    ["2001:db8::1", "HOST 2001:db8::1 is not an address of this machine."],
  ])("%j ends the command with one line", async (host, message) => {
    const running = await serveOn(host);
    expect(await running.exit).toBe(1);
    expect(running.said()).toBe(`${message}\n`);
  });

  test("that is a name nobody has ends the command with one line", async () => {
    const running = await serveOn("no-such-name.invalid");
    expect(await running.exit).toBe(1);
    expect(running.said()).toMatch(/^HOST no-such-name\.invalid is a name that can't be found \(E\w+\)\.\n$/);
  });

  test("with a port that is taken there is said with the port", async () => {
    const port = await findFreePort("127.0.0.1");
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(port, "127.0.0.1", resolve));
    onTestFinished(() => void holder.close());
    const running = await serveOn("127.0.0.1", String(port));
    expect(await running.exit).toBe(1);
    expect(running.said()).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port === 65535 ? 65534 : port + 1} npm run serve\n`,
    );
  });
});
