import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import { readDeskFile } from "../../../desk/settings/desk-file.ts";
import { readPublishingSettings } from "../../../desk/settings/publishing-settings.ts";
import { readDeskFields, readDeskSettings } from "../../../desk/settings/read-settings.ts";
import { deskSchema } from "../../../desk/settings/schema.ts";
import { formatDiagnostics } from "../../../lib/findings/diagnostics.ts";
import { makeFolder } from "./sign-in-support.ts";

const secret = "0123456789abcdef0123456789abcdef";
const whole = `# The desk of the office.
origin: https://desk.example.ac.jp
headers:
  name: X-Name
  email: X-Mail
publishers:
  - Hana@example.ac.jp
  - ken@example.ac.jp
`;

async function folderWith(text?: string): Promise<string> {
  const folder = await makeFolder();
  if (text !== undefined) await writeFile(join(folder, "desk.yaml"), text);
  return folder;
}

/** The settings of a desk that starts in a folder. */
const settingsIn = (folder: string, environment: Readonly<Record<string, string>>) =>
  readDeskSettings(folder, readDeskFields(folder), environment);

const report = (text: string) =>
  formatDiagnostics(readDeskFile(Buffer.from(text)).diagnostics, "plain")
    .split("\n")
    .slice(0, -2);

describe("The settings of the desk", () => {
  it("are those of a desk for this computer where there are none", async () => {
    expect(settingsIn(await folderWith(), {})).toEqual({
      origin: undefined,
      headers: { name: "X-Remote-Name", email: "X-Remote-Email" },
      secret: undefined,
      socket: undefined,
      publishers: undefined,
    });
  });

  it("are read from desk.yaml, and the secret from its own file", async () => {
    const folder = await folderWith();
    await writeFile(join(folder, "secret"), `${secret}\n`);
    await writeFile(join(folder, "desk.yaml"), `${whole}secret_file: ${join(folder, "secret")}\n`);
    expect(settingsIn(folder, { DESK_SOCKET: "run/desk.sock" })).toEqual({
      origin: "https://desk.example.ac.jp",
      headers: { name: "X-Name", email: "X-Mail" },
      secret,
      socket: join(folder, "run/desk.sock"),
      publishers: ["hana@example.ac.jp", "ken@example.ac.jp"],
    });
  });

  it("are those of the environment before those of the file, each for itself", async () => {
    const settings = settingsIn(await folderWith(whole), {
      DESK_ORIGIN: "https://other.example.ac.jp",
      DESK_EMAIL_HEADER: "OIDC_CLAIM_email",
      DESK_SECRET: secret,
      DESK_PUBLISHERS: "mio@example.ac.jp, ken@example.ac.jp",
    });
    expect(settings).toMatchObject({
      origin: "https://other.example.ac.jp",
      headers: { name: "X-Name", email: "OIDC_CLAIM_email" },
      secret,
      publishers: ["mio@example.ac.jp", "ken@example.ac.jp"],
    });
  });
});

it("What only deserves a look in desk.yaml is printed once, although two settings are made of the file", async () => {
  const folder = await folderWith(
    "origin: https://desk.example.ac.jp # of the office\nafter_release: [purge]\n",
  );
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  const file = readDeskFields(folder);
  expect(readDeskSettings(folder, file, {}).origin).toBe("https://desk.example.ac.jp");
  expect(readPublishingSettings(file, {}).afterRelease).toEqual(["purge"]);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^desk\.yaml:1:\d+ warning .* \(yaml-comment\)/u)],
  ]);
});

describe("A mistake in desk.yaml", () => {
  it.each([
    [
      "orgin: https://desk.example.ac.jp",
      "desk.yaml:1:1 error Unknown field “orgin”. (unknown-field)",
      "  hint: did you mean origin? Known fields: origin, headers, secret_file, publishers, after_release, smtp.",
    ],
    [
      "origin: https://desk.example.ac.jp/edit",
      "desk.yaml:1:9 error The field “origin” wants an address with https:// and without a path such as “https://desk.example.ac.jp”, found the text “https://desk.example.ac.jp/edit”. (wrong-value)",
    ],
    [
      "# Inside the university.\norigin: http://desk.example.ac.jp",
      "desk.yaml:2:9 error The field “origin” wants an address with https:// and without a path such as “https://desk.example.ac.jp”, found the text “http://desk.example.ac.jp”. (wrong-value)",
    ],
    [
      "headers:\n  name: X-Remote-Name\n  mail: X-Mail",
      "desk.yaml:3:3 error Unknown field “headers.mail”. (unknown-field)",
      "  hint: did you mean email? Known fields: name, email.",
    ],
    [
      "headers:\n  email: X Mail",
      "desk.yaml:2:10 error The field “headers.email” wants the name of a header such as “X-Remote-Email”, found the text “X Mail”. (wrong-value)",
    ],
    [
      "headers:\n  email: Cookie",
      "desk.yaml:2:10 error The field “headers.email” wants the name of a header such as “X-Remote-Email”, found the text “Cookie”. (wrong-value)",
    ],
    [
      "publishers:\n  - hana@example.ac.jp\n  - Ken",
      "desk.yaml:3:5 error The field “publishers, item 2” wants an e-mail address such as “hana@example.ac.jp”, found the text “Ken”. (wrong-value)",
    ],
    [
      "publishers: []",
      "desk.yaml:1:1 error The field “publishers” has no value. (empty-field)",
      "  hint: write for example publishers: [hana@example.ac.jp, ken@example.ac.jp]",
    ],
    [
      "publishers: hana@example.ac.jp",
      "desk.yaml:1:13 error The field “publishers” wants a list such as [hana@example.ac.jp, ken@example.ac.jp], found the text “hana@example.ac.jp”. (wrong-value)",
      "  hint: write it in square brackets, with commas between",
    ],
    [
      "secret: 0123456789abcdef0123456789abcdef",
      "desk.yaml:1:1 error Unknown field “secret”. (unknown-field)",
    ],
  ])("is told with its line: %s", (text, ...lines) => {
    expect(report(text).slice(0, lines.length)).toEqual(lines);
  });

  it("keeps the desk from starting, with every mistake named", async () => {
    const folder = await folderWith("orgin: x\npublishers: []\n");
    expect(() => settingsIn(folder, {})).toThrow(
      /^desk\.yaml:1:1 error .*\n {2}hint: .*\ndesk\.yaml:2:1 error .*\n {2}hint: .*\n2 errors, 0 warnings$/u,
    );
  });

  it("is told where it is broken YAML or another encoding", () => {
    expect(report("origin: [")[0]).toMatch(/^desk\.yaml:1:\d+ error .* \(yaml-syntax\)$/u);
    expect(formatDiagnostics(readDeskFile(Buffer.from([0xff, 0xfe, 0x61])).diagnostics, "plain")).toMatch(
      /^desk\.yaml:1:1 error The file is encoded as UTF-16/u,
    );
  });
});

describe("The documentation", () => {
  it("names every field and every variable, and no other", async () => {
    const documentation = await readFile("docs/desk.md", "utf8");
    const table = documentation.slice(
      documentation.indexOf("## Settings"),
      documentation.indexOf("## A port"),
    );
    const fields = Object.entries(deskSchema.shape).flatMap(([name, field]) => {
      const inner = field.unwrap();
      return inner instanceof z.ZodObject
        ? Object.keys(inner.shape).map((each) => `${name}.${each}`)
        : [name];
    });
    const named = [...table.slice(table.indexOf("|---")).matchAll(/^\| `([^`]+)`/gmu)].flatMap(
      ([, field = ""]) => {
        const [, name, inner = ""] = /^(\w+): \{ (.+) \}$/u.exec(field) ?? [];
        return name ? [...inner.matchAll(/(\w+):/gu)].map(([, each]) => `${name}.${each}`) : [field];
      },
    );
    expect(named.toSorted()).toEqual(fields.toSorted());
    const sources = ["read-settings.ts", "publishing-settings.ts"].map((name) =>
      readFile(join("desk/settings", name), "utf8"),
    );
    const source = (await Promise.all(sources)).join("");
    const variablesIn = (text: string) => [...new Set(text.match(/\bDESK_[A-Z_]+\b/gu))].toSorted();
    expect(variablesIn(table)).toEqual(variablesIn(source));
  });
});

describe("A mistake in the environment", () => {
  it.each([
    [
      { DESK_ORIGIN: "desk.example.ac.jp" },
      "DESK_ORIGIN is “desk.example.ac.jp”. Write for example DESK_ORIGIN=https://desk.example.ac.jp",
    ],
    [{ DESK_ORIGIN: "https://desk.example.ac.jp/" }, "DESK_ORIGIN is “https://desk.example.ac.jp/”."],
    [
      { DESK_EMAIL_HEADER: "" },
      "DESK_EMAIL_HEADER is “”. Write for example DESK_EMAIL_HEADER=X-Remote-Email",
    ],
    [
      { DESK_PUBLISHERS: " " },
      "DESK_PUBLISHERS is “ ”. Write for example DESK_PUBLISHERS=hana@example.ac.jp",
    ],
    [{ DESK_NAME_HEADER: "x-remote-email" }, "are both “x-remote-email”"],
    [{ DESK_SECRET: "short" }, "DESK_SECRET is no secret of 32 to 200 letters"],
    [{ DESK_SECRET: "" }, "DESK_SECRET is no secret"],
    [{ DESK_SECRET: `${secret} ` }, "DESK_SECRET is no secret"],
    [{ DESK_SOCKET: "", DESK_ORIGIN: "https://desk.example.ac.jp" }, "DESK_SOCKET is empty"],
    [{ DESK_SECRET: secret }, "has to know where browsers reach it"],
    [{ DESK_SOCKET: "/run/desk.sock" }, "has to know where browsers reach it"],
    [
      { DESK_SECRET_FILE: "/nowhere/secret", DESK_ORIGIN: "https://desk.example.ac.jp" },
      "“/nowhere/secret”, cannot be read: ENOENT",
    ],
  ])("is told: %j", async (environment, words) => {
    const folder = await folderWith();
    expect(() => settingsIn(folder, environment)).toThrow(words);
  });

  it("never shows a secret, or what was taken for one", async () => {
    const folder = await folderWith();
    await writeFile(join(folder, "secret"), "not so secret\n");
    const message = (environment: Record<string, string>) => {
      try {
        return String(settingsIn(folder, environment));
      } catch (error) {
        return String(error);
      }
    };
    expect(message({ DESK_SECRET: "not so secret" })).not.toContain("not so secret");
    const file = message({
      DESK_SECRET_FILE: join(folder, "secret"),
      DESK_ORIGIN: "https://desk.example.ac.jp",
    });
    expect(file).toContain("is no secret of 32 to 200 letters");
    expect(file).not.toContain("not so secret");
  });
});
