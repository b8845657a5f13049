/** The fields of `desk.yaml`: how the desk of an office is set up. Nothing secret is among them. */
import { z } from "zod";
import type { ExplainedField } from "../../lib/model/explained-fields.ts";
import { line } from "../../lib/model/fields.ts";

/** A name that a header can have (RFC 9110, section 5.1), and that has no meaning of its own for who is asking and where from. */
function isHeaderName(name: string): boolean {
  const taken = ["host", "origin", "cookie", "referer", "connection", "upgrade", "x-desk-secret"];
  return /^[\w!#$%&'*+.^`|~-]{1,100}$/u.test(name) && !taken.includes(name.toLowerCase());
}

/** Whether a text is an origin as a browser sends it. Without TLS only this computer is a safe place for a desk. */
export function isDeskOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  if (origin !== text) return false;
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || (protocol === "http:" && isLocal);
}

const headerName = (explained: ExplainedField, example: string) =>
  z.string().refine(isHeaderName).meta({ explained, example, noun: "headerName" });

/** `desk.yaml` */
export const deskSchema = z.strictObject({
  /** Where browsers reach the desk. */
  origin: z
    .string()
    .refine(isDeskOrigin)
    .meta({
      explained: "desk.origin",
      example: "https://desk.example.ac.jp",
      noun: "origin",
    })
    .exactOptional(),
  /** The headers in which the proxy says who has signed in. */
  headers: z
    .strictObject({
      /** The header that holds the person's name. */
      name: headerName("desk.headers.name", "X-Remote-Name").exactOptional(),
      /** The header that holds the person's e-mail address. */
      email: headerName("desk.headers.email", "X-Remote-Email").exactOptional(),
    })
    .meta({ explained: "desk.headers" })
    .exactOptional(),
  /** The file that holds the secret which the desk and its proxy share. */
  secret_file: line("desk.secret_file", "/etc/strategy/desk-secret").exactOptional(),
  /** Who may publish. */
  publishers: z
    .array(z.email().meta({ example: "hana@example.ac.jp", noun: "emailAddress" }))
    .min(1)
    .meta({
      explained: "desk.publishers",
      example: ["hana@example.ac.jp", "ken@example.ac.jp"],
    })
    .exactOptional(),
  /** What is run when a release is online. */
  after_release: z
    .array(z.string().min(1))
    .min(1)
    .meta({
      explained: "desk.after_release",
      example: ["rsync", "--archive", "--delete", "out/", "www.example.ac.jp:/srv/strategy/"],
    })
    .exactOptional(),
  /** The server that takes mails. */
  smtp: z
    .strictObject({
      /** Its name. */
      host: line("desk.smtp.host", "smtp.example.ac.jp"),
      /** Its port. */
      port: z
        .number()
        .int()
        .min(1)
        .max(65_535)
        .meta({
          explained: "desk.smtp.port",
          example: 587,
        })
        .exactOptional(),
      /** The address of the sender. */
      from: z.email().meta({
        explained: "desk.smtp.from",
        example: "desk@example.ac.jp",
        noun: "emailAddress",
      }),
      /** The user, where the server asks for one. */
      user: line("desk.smtp.user", "desk").exactOptional(),
      /** The file that holds the user's password. */
      password_file: line("desk.smtp.password_file", "/etc/strategy/smtp-password").exactOptional(),
      /** Who gets the mails besides the person whose plan it was. */
      to: z
        .array(z.email().meta({ example: "hana@example.ac.jp", noun: "emailAddress" }))
        .min(1)
        .meta({
          explained: "desk.smtp.to",
          example: ["office@example.ac.jp"],
        })
        .exactOptional(),
    })
    .meta({ explained: "desk.smtp" })
    .exactOptional(),
});

/** The fields of `desk.yaml` as they are written. */
export type DeskFields = z.infer<typeof deskSchema>;
