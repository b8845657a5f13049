/** Mails about plans that failed, sent to a mail server of the test. */
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFailureMail } from "../../../desk/publication/plans/mail.ts";
import type { Plan } from "../../../desk/publication/plans/plan-files.ts";
import { readPublishingSettings } from "../../../desk/settings/publishing-settings.ts";
import { readDeskFields } from "../../../desk/settings/read-settings.ts";
import { makeFolder } from "./sign-in-support.ts";

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly message: string;
}

/** Starts a mail server; the port and what it has received. */
async function startMailServer(options: SMTPServerOptions) {
  const received: Received[] = [];
  const server = new SMTPServer({
    ...options,
    disabledCommands: ["STARTTLS", ...(options.disabledCommands ?? [])],
    onAuth: ({ username, password }, _, callback) =>
      password === "a password"
        ? callback(null, { user: username ?? "" })
        : callback(new Error("Who is that?")),
    onData: (stream, { envelope, user }, callback) => {
      const { mailFrom, rcptTo } = envelope;
      void text(stream).then((message) => {
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          user: typeof user === "string" ? user : undefined,
          message,
        });
        callback();
      });
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  onTestFinished(() => new Promise((resolve) => void server.close(() => resolve())));
  const address = listening.address();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no port.");
  return { port: address.port, received };
}

const plan: Plan = {
  id: "1",
  by: { name: "山田 花子", email: "hanako@example.ac.jp" },
  language: "en",
  at: "2026-11-26T12:00:00.000Z",
  due: "2026-11-27T00:00:00.000Z",
  title: "Publish Goal 57",
  entries: [{ path: "goals/57.mdx", bytes: "", draft: "", online: "" }],
  begun: 1,
};
const about = { timeZone: () => "Asia/Tokyo", origin: "https://desk.example.ac.jp" };

/** The settings of a `desk.yaml`. */
async function settingsOf(lines: readonly string[], environment: Record<string, string> = {}) {
  const folder = await makeFolder();
  await writeFile(join(folder, "password"), "a password\n");
  const yaml = lines.map((line) => `  ${line}\n`.replace("FOLDER", folder)).join("");
  await writeFile(join(folder, "desk.yaml"), `smtp:\n${yaml}`);
  return readPublishingSettings(readDeskFields(folder), environment).mail;
}

/** The words of a mail in UTF-8 that is sent as quoted-printable or base 64. */
function bodyOf(message: string): string {
  const end = message.indexOf("\r\n\r\n");
  const [head, body] = [message.slice(0, end), message.slice(end + 4)];
  if (/base64/iu.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = body
    .replace(/=\r\n/gu, "")
    .replace(/=([\dA-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

describe("A mail about a plan that failed", () => {
  it("goes to who planned it and to the list, and says what, when and why", async () => {
    const { port, received } = await startMailServer({ authOptional: true });
    const mail = await settingsOf([
      "host: 127.0.0.1",
      `port: ${port}`,
      "from: desk@example.ac.jp",
      "to: [office@example.ac.jp, hanako@example.ac.jp]",
    ]);
    if (!mail) throw new Error("There are no settings.");
    await createFailureMail(mail, about)(plan, "Goal 57 is no longer online as it was.\n.\nEnd");
    expect(received).toMatchObject([
      {
        from: "desk@example.ac.jp",
        to: ["hanako@example.ac.jp", "office@example.ac.jp"],
        user: undefined,
        message: expect.stringMatching(/^Subject: Not published: Goal 57\r$/mu),
      },
    ]);
    const body = bodyOf(received[0]?.message ?? "");
    expect(body).toMatch(/^Goal 57 was planned for 27 November 2026.* 09:00 \(Asia\/Tokyo\) by 山田 花子\./u);
    expect(body).toContain("Goal 57 is no longer online as it was.");
    expect(body).toContain("https://desk.example.ac.jp/edit#planned");
  });

  it.each([
    [["password_file: FOLDER/password"], {}],
    [[], { DESK_SMTP_PASSWORD: "a password" }],
  ])("is sent in the name of the user, with the password of %j or %j", async (lines, environment) => {
    const { port, received } = await startMailServer({ allowInsecureAuth: true });
    const server = ["host: 127.0.0.1", `port: ${port}`, "from: desk@example.ac.jp", "user: desk"];
    const mail = await settingsOf([...server, ...lines], environment);
    if (!mail) throw new Error("There are no settings.");
    await createFailureMail(mail, about)(plan, "The reason.");
    expect(received).toMatchObject([{ user: "desk", to: ["hanako@example.ac.jp"] }]);
  });

  it("that the server refuses is an error, and so is a server that isn’t there", async () => {
    const { port } = await startMailServer({ allowInsecureAuth: true });
    const wrong = {
      host: "127.0.0.1",
      port,
      from: "desk@example.ac.jp",
      to: [],
      user: "desk",
      password: "x",
    };
    await expect(createFailureMail(wrong, about)(plan, "The reason.")).rejects.toThrow("Who is that?");
    await expect(createFailureMail({ ...wrong, port: 1 }, about)(plan, "The reason.")).rejects.toThrow(
      "ECONNREFUSED",
    );
  });
});

describe("The settings of the mail server", () => {
  it("name port 587 and nobody else where nothing else is said", async () => {
    expect(await settingsOf(["host: smtp.example.ac.jp", "from: desk@example.ac.jp"])).toEqual({
      ...{ host: "smtp.example.ac.jp", port: 587, from: "desk@example.ac.jp", to: [] },
      ...{ user: undefined, password: undefined },
    });
  });

  it.each([
    [["from: desk@example.ac.jp"], /^desk\.yaml:1:1 error .*“smtp\.host”/u],
    [["host: smtp.example.ac.jp", "from: desk"], /^desk\.yaml:3:9 error .*wants an e-mail address/u],
    [
      ["host: smtp.example.ac.jp", "from: d@example.org", "port: 0"],
      /^desk\.yaml:4:9 error .*wants a whole number such as 587/u,
    ],
    [
      ["host: smtp.example.ac.jp", "from: d@example.org", "password: x"],
      /^desk\.yaml:4:3 error Unknown field “smtp\.password”/u,
    ],
    [
      ["host: smtp.example.ac.jp", "from: d@example.org", "user: d"],
      /names “d” as the user of smtp\.example\.ac\.jp, but no password/u,
    ],
    [
      ["host: smtp.example.ac.jp", "from: d@example.org", "user: d", "password_file: /nowhere"],
      /“\/nowhere”, cannot be read: ENOENT/u,
    ],
  ])("are told to be wrong: %j", async (lines, message) => {
    await expect(settingsOf(lines)).rejects.toThrow(message);
  });
});
