/** What publishes from the desk: the repository of the content, and the site as `npm run build` builds it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createFailureMail } from "../desk/publication/plans/mail.ts";
import { createPlans } from "../desk/publication/plans/plans.ts";
import type { PublisherOptions, Site } from "../desk/publication/publication.ts";
import { createPublications } from "../desk/publication/publications.ts";
import type { Publishing } from "../desk/publication/publishing.ts";
import { recoverPublication } from "../desk/publication/recover.ts";
import { pushAgain } from "../desk/publication/remote.ts";
import { findRepository } from "../desk/publication/repository.ts";
import { createTakingOver } from "../desk/publication/taking-over.ts";
import type { PublishingSettings } from "../desk/settings/publishing-settings.ts";
import { stateFolder } from "../desk/settings/read-settings.ts";
import { words } from "../desk/words.ts";
import { valueAt } from "../lib/authoring/editor-fields.ts";
import { partsOf } from "../lib/authoring/entry-file.ts";
import { publicDirectory } from "../lib/content.ts";
import { isTimeZone, timeZoneOf } from "../lib/model/dates.ts";
import { fingerprintSources } from "../publish/build/fingerprint.ts";
import { restoreRelease } from "../publish/release/install-release.ts";
import { findRelease } from "../publish/release/release.ts";

/** How often what could not be pushed is tried again, and what others have pushed is taken over, in milliseconds. */
const askElsewhereEvery = 60_000;

/** How often the desk looks whether the time of a plan has come, in milliseconds. */
const publishDueEvery = 5_000;

interface StartSettings extends PublishingSettings {
  /** Where browsers reach the desk. */
  readonly origin: string | undefined;
  /** Whether who has an e-mail address may publish what was planned. */
  readonly mayPublish: (email: string) => boolean;
}

/**
 * Starts what publishes, and finishes or undoes what was broken off.
 *
 * @param root the project's folder
 * @param directory the content folder with the drafts
 * @param isLocal whether the site may be for this computer alone
 * @param onBusy is told when something begins to be published, and when nothing is any more
 * @param settings what is done when something was published or could not be, and who may publish
 * @returns what publishes, or why nothing can be published; and what ends it
 */
export async function startPublishing(
  root: string,
  directory: string,
  isLocal: boolean,
  onBusy: (isBusy: boolean) => void,
  { afterRelease: command, mail, origin, mayPublish }: StartSettings,
): Promise<{ readonly publishing: Publishing | string; readonly stop: () => Promise<void> }> {
  const repository = await findRepository(directory, publicDirectory());
  if (typeof repository === "string") return { publishing: repository, stop: async () => undefined };
  const state = stateFolder(root);
  const afterRelease = command && { command, folder: root };
  const site = siteOf(root, isLocal);
  const options: PublisherOptions = { repository, directory, state, site, afterRelease };
  const recovered = await recoverPublication(options);
  if (recovered !== undefined) console.log(recovered);
  const publications = createPublications(options, onBusy);
  const timeZone = () => readTimeZone(directory);
  const onFailure = mail && createFailureMail(mail, { timeZone, origin });
  const plans = createPlans({ state, publications, timeZone, mayPublish, onFailure });
  const takingOver = createTakingOver(options, publications);
  const sayError = (error: unknown) => console.error(error);
  const publishDue = () => plans.publishDue().catch(sayError);
  const askElsewhere = async () => {
    await pushAgain(repository).catch(sayError);
    await takingOver.takeOver().catch(sayError);
  };
  const timers = [setInterval(askElsewhere, askElsewhereEvery), setInterval(publishDue, publishDueEvery)];
  // Those whose time came while no desk was running. The desk answers meanwhile.
  void publishDue();
  return {
    publishing: {
      ...{ options, publications, plans, recovered, timeZone },
      findNotTakenOver: takingOver.problem,
    },
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await publications.finish();
    },
  };
}

/** The time zone that `site.yaml` names by now; the usual one while it cannot be read. */
export function readTimeZone(directory: string): string {
  const file = join(directory, "site.yaml");
  try {
    const timezone = valueAt(partsOf("site", "site.yaml", readFileSync(file, "utf8"))?.fields.data, [
      "timezone",
    ]);
    const zone = timeZoneOf(typeof timezone === "string" ? { timezone } : undefined);
    return isTimeZone(zone) ? zone : timeZoneOf(undefined);
  } catch {
    return timeZoneOf(undefined);
  }
}

/** The site, built by a process of its own: it takes seconds, and the desk answers meanwhile. */
function siteOf(root: string, isLocal: boolean): Site {
  const out = resolve(root, process.env.OUT_DIR || "out");
  // The build reads the content once, and from where it is put together.
  const { CONTENT_MAY_CHANGE: _, ...environment } = process.env;
  const environmentOf = (directory: string, publicDirectory: string | undefined) => ({
    ...environment,
    CONTENT_DIR: directory,
    ...(publicDirectory !== undefined && { PUBLIC_DIR: publicDirectory }),
  });
  return {
    async build(directory, publicDirectory) {
      const build = spawn(
        process.execPath,
        [join(root, "scripts", "command.cjs"), "build", "--quiet", ...(isLocal ? ["--local"] : [])],
        // By the channel it knows when the desk is gone.
        {
          cwd: root,
          env: environmentOf(directory, publicDirectory),
          stdio: ["ignore", "pipe", "pipe", "ipc"],
        },
      );
      let said = "";
      for (const stream of [build.stdout, build.stderr])
        stream?.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
      const [code] = await once(build, "close");
      if (code !== 0) throw new Error(said.trim() || words().publishing.reasons.publication.notBuilt);
    },
    fingerprint: (directory, publicDirectory) =>
      fingerprintSources(root, environmentOf(directory, publicDirectory)),
    async findOnline() {
      // Where a build was killed while it put a release in its place, the one before is put back.
      await restoreRelease(out);
      return (await findRelease(out).catch(() => undefined))?.source;
    },
  };
}
