/** What `npm run desk` does once its packages are there. */
import { readFileSync } from "node:fs";
import { readPublishingSettings } from "../desk/settings/publishing-settings.ts";
import { readDeskFields, readDeskSettings } from "../desk/settings/read-settings.ts";
import { findGitPerson } from "../desk/sign-in/git-person.ts";
import { createLinkSignIn } from "../desk/sign-in/link-sign-in.ts";
import { createProxySignIn } from "../desk/sign-in/proxy-sign-in.ts";
import { mayPublish, personOf } from "../desk/sign-in/publishers.ts";
import { type RunningDesk, serveDesk, stylesOf } from "./serve-desk.ts";

/**
 * Serves the desk to the people who sign in at a proxy, or by a link to one person.
 *
 * @param root the project's folder
 * @param port 0 takes a free one; unused where `DESK_SOCKET` names a socket
 * @param onBusy is told when something begins to be published, and when nothing is any more
 * @returns the desk, and what to tell who has started it
 * @throws where a setting is wrong, in words to print, and where the port or socket cannot be had
 */
export async function start(
  root: string,
  port: number,
  onBusy: (isBusy: boolean) => void,
): Promise<RunningDesk & { announcement: string }> {
  const file = readDeskFields(root);
  const settings = readDeskSettings(root, file, process.env);
  const { headers, secret, socket, publishers } = settings;
  const isBehindProxy = secret !== undefined || socket !== undefined;
  const identity = isBehindProxy ? undefined : await findGitPerson(root);
  let announcement = "";
  const desk = await serveDesk(root, {
    at: socket ?? port,
    isLocal: false,
    publishing: readPublishingSettings(file, process.env),
    mayPublish: (email) => mayPublish(email, publishers),
    onBusy,
    origin: settings.origin,
    signIn: (chosen) => {
      const origin = settings.origin ?? `http://localhost:${chosen}`;
      if (!identity) {
        announcement = `The desk is at ${origin}/edit, for who signs in at its proxy. It listens on ${socket ?? `http://127.0.0.1:${chosen}`}.`;
        return createProxySignIn({ origin, headers, secret, publishers });
      }
      const person = personOf(identity, publishers);
      const styles = readFileSync(stylesOf(root), "utf8");
      const { link, findPerson } = createLinkSignIn({ origin, person, headers, styles });
      announcement = `Sign in as ${person.name} with this link. It works once:\n${link}`;
      return findPerson;
    },
  });
  return { ...desk, announcement };
}
