import { spawn } from "node:child_process";
import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { dayIn } from "../../../lib/model/dates.ts";
import { fingerprintSources } from "../../../publish/build/fingerprint.ts";
import { readPort } from "../../../publish/server/port.mjs";
import { listMissingDependencies } from "../../../scripts/setup.mjs";
import { makeFolder } from "./support.ts";

describe("The packages of the lockfile", () => {
  const locked = {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/a/node_modules/b": { version: "2.0.0" },
    "node_modules/other-system": { version: "1.0.0", optional: true },
  };

  async function project(installed: object): Promise<string> {
    const root = await makeFolder();
    await writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
    for (const folder of Object.keys(installed)) {
      await mkdir(join(root, folder), { recursive: true });
      await writeFile(join(root, folder, "package.json"), "{}");
    }
    await mkdir(join(root, "node_modules"), { recursive: true });
    await writeFile(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
    return root;
  }

  const all = {
    "node_modules/a": { version: "1.0.0" },
    "node_modules/a/node_modules/b": { version: "2.0.0" },
  };

  test("are complete without another system's optional ones", async () => {
    expect(listMissingDependencies(await project(all))).toEqual([]);
  });

  test("are missing in a fresh clone, in another version, and when their folder was deleted", async () => {
    const fresh = await project(all);
    await rm(join(fresh, "node_modules"), { recursive: true });
    expect(listMissingDependencies(fresh)).toEqual(["node_modules/a", "node_modules/a/node_modules/b"]);
    expect(
      listMissingDependencies(await project({ ...all, "node_modules/a": { version: "0.9.0" } })),
    ).toEqual(["node_modules/a"]);
    const deleted = await project(all);
    await rm(join(deleted, "node_modules/a/node_modules"), { recursive: true });
    expect(listMissingDependencies(deleted)).toEqual(["node_modules/a/node_modules/b"]);
  });

  test("are missing where an installation was cut short", async () => {
    const root = await project(all);
    await writeFile(join(root, "node_modules/.package-lock.json"), '{"packages": {"node_mod');
    expect(listMissingDependencies(root)).toHaveLength(2);
  });
});

describe("The sources' fingerprint", () => {
  async function project(): Promise<string> {
    const root = await makeFolder();
    await mkdir(join(root, "content/goals"), { recursive: true });
    await writeFile(join(root, "content/goals/56.mdx"), "text");
    await writeFile(join(root, "package.json"), "{}");
    return root;
  }

  test("is the same for the same contents, whatever their times and wherever they lie", async () => {
    const [one, two] = [await project(), await project()];
    await utimes(join(two, "content/goals/56.mdx"), new Date(0), new Date(0));
    expect(fingerprintSources(one, {})).toBe(fingerprintSources(two, {}));
    expect(fingerprintSources(one, { CONTENT_DIR: join(two, "content") })).toBe(fingerprintSources(one, {}));
    expect(fingerprintSources(one, { CONTENT_DIR: "" })).toBe(fingerprintSources(one, {}));
  });

  test("changes with the day where the site would, in the time zone of the site, and not otherwise", async () => {
    const root = await project();
    const write = (text: string) => writeFile(join(root, "content/site.yaml"), text);
    const site =
      "title: A\npublisher: B\nsource:\n  title: C\n  section: D\nidentifiers:\n  authority: example.org\n  date: 2026-01-01\n";
    const at = (moment: string) => fingerprintSources(root, {}, (zone) => dayIn(zone, new Date(moment)));
    await write(site);
    expect(at("2026-01-01T12:00:00Z")).toBe(at("2031-12-31T12:00:00Z"));
    // The day on which security.txt expires: another one each month.
    await write(`${site}contact:\n  email: office@example.org\n`);
    expect(at("2026-01-01T12:00:00Z")).toBe(at("2026-01-31T14:59:59Z"));
    expect(at("2026-01-31T14:59:59Z")).not.toBe(at("2026-01-31T15:00:00Z"));
    await write(`${site}timezone: UTC\ncontact:\n  email: office@example.org\n`);
    expect(at("2026-01-31T14:59:59Z")).toBe(at("2026-01-31T15:00:00Z"));
  });

  test("changes with a text, a name, a new file and the site's address, not with what an editor leaves", async () => {
    const root = await project();
    const seen = new Set([
      fingerprintSources(root, {}),
      fingerprintSources(root, { SITE_URL: "https://a.example" }),
    ]);
    await writeFile(join(root, "content/goals/56.mdx"), "text.");
    seen.add(fingerprintSources(root, {}));
    await writeFile(join(root, "content/goals/57.mdx"), "");
    seen.add(fingerprintSources(root, {}));
    await rm(join(root, "content/goals/57.mdx"));
    await writeFile(join(root, "content/goals/58.mdx"), "");
    seen.add(fingerprintSources(root, {}));
    expect(seen.size).toBe(5);
    await writeFile(join(root, "content/goals/.58.mdx.swp"), "x");
    expect(seen.has(fingerprintSources(root, {}))).toBe(true);
  });
});

describe("The port", () => {
  test.each([
    [undefined, 3000],
    ["0", 0],
    ["80", 80],
    ["65535", 65535],
  ])("%s is %d", (value, port) => {
    expect(readPort(value)).toBe(port);
  });

  test.each(["", " ", "abc", "-1", "65536", "70000", "80.5", "3000x", "0x50", "1e3", "080", "٣٠٠٠", "80 "])(
    "%j is refused by its name",
    (value) => {
      expect(() => readPort(value)).toThrow(
        `PORT must be a whole number from 0 to 65535; it is ${JSON.stringify(value)}.`,
      );
    },
  );

  test.each([
    ["abc", /^PORT must be a whole number from 0 to 65535; it is "abc"\.\n$/],
    ["taken", /^Port \d+ is taken\. .*\n$/],
  ])("%s ends npm start before anything else, with one line", async (value, message) => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, resolve));
    onTestFinished(() => void holder.close());
    const address = holder.address();
    const taken = address !== null && typeof address === "object" ? String(address.port) : "";
    const start = fileURLToPath(new URL("../../../scripts/start.mjs", import.meta.url));
    const child = spawn(process.execPath, [start], {
      cwd: await makeFolder(),
      env: { ...process.env, PORT: value === "taken" ? taken : value },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
      });
    }
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
    expect(said).toMatch(message);
  });
});
