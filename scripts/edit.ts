/** What `npm run edit` does once its packages are there. */
import { readPublishingSettings } from "../desk/settings/publishing-settings.ts";
import { readDeskFields } from "../desk/settings/read-settings.ts";
import { findGitPerson } from "../desk/sign-in/git-person.ts";
import { createLocalSignIn } from "../desk/sign-in/local-sign-in.ts";
import { type RunningDesk, serveDesk } from "./serve-desk.ts";

/**
 * Serves the editor to this computer alone. Who uses it is git's user, who may publish.
 *
 * @param root the project's folder
 * @param port 0 takes a free one
 * @param onBusy is told when something begins to be published, and when nothing is any more
 * @returns the editor, and what to tell who has started it
 * @throws where `desk.yaml` is wrong, or the port cannot be had
 */
export async function start(
  root: string,
  port: number,
  onBusy: (isBusy: boolean) => void,
): Promise<RunningDesk & { announcement: string }> {
  const person = { ...(await findGitPerson(root)), mayPublish: true };
  const desk = await serveDesk(root, {
    at: port,
    isLocal: true,
    publishing: readPublishingSettings(readDeskFields(root), process.env),
    mayPublish: () => true,
    onBusy,
    signIn: () => createLocalSignIn(person),
  });
  const announcement = `Edit at http://localhost:${desk.port}/edit\nOnly this computer can reach it. Stop with Ctrl+C.`;
  return { ...desk, announcement };
}
