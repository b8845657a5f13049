/**
 * Publications that are planned for a day and an hour.
 *
 * A plan is neither lost nor published twice, wherever the desk is killed: its file is there until its words are online and
 * recorded in git, and it is removed before the journal of its publication is (`finish` in publisher.ts). So
 * - killed before the release is online, the next start undoes the publication; the plan is still there, and is due;
 * - killed afterwards, the journal is still there: the next start finishes the publication, which removes the plan, and looks
 *   for plans that are due only then;
 * - with the journal gone, the plan is gone.
 * Nothing is awaited between the last look whether a plan is still there and the beginning of its journal, so that it cannot
 * be withdrawn in between.
 *
 * At its hour nobody asks, so all that is said of it is in the language of who planned it.
 */
import { randomBytes } from "node:crypto";
import { dayIn } from "../../../lib/model/dates.ts";
import type { Person } from "../../person.ts";
import { sayTime } from "../../say-time.ts";
import { inWordsOf, spokenLanguage, words } from "../../words.ts";
import { nameEntry, nameOf } from "../entries.ts";
import { readJournal } from "../journal.ts";
import { logOperation, type Operation } from "../log.ts";
import { writeNote } from "../note.ts";
import type { PublishOutcome, PublishRequest } from "../publication.ts";
import type { Publications } from "../publications.ts";
import { findPlan, type Plan, type PlanList, readPlans, removePlan, writePlan } from "./plan-files.ts";

/** How often the publication of a plan is begun where each time the desk is killed by it. */
const mostBegun = 3;

/** What somebody has planned. */
export type PlanRequest = Pick<Plan, "by" | "title" | "entries"> & { readonly due: Date };

export interface Plans {
  readonly list: () => PlanList;
  readonly add: (request: PlanRequest) => void;
  /**
   * Withdraws a plan, or dismisses one that has failed.
   *
   * @returns why it can’t be, in words for the office
   */
  readonly withdraw: (id: string, by: Person) => string | undefined;
  /** Publishes the plans whose time has come, one after the other, and waits for their end. */
  readonly publishDue: () => Promise<void>;
}

interface PlansOptions {
  /** The desk’s own folder. */
  readonly state: string;
  readonly publications: Publications;
  readonly timeZone: () => string;
  /** Whether who has an e-mail address may publish; who plans something may lose that before its hour. */
  readonly mayPublish: (email: string) => boolean;
  /** Is told of a plan that has failed; what it throws is written to the terminal. */
  readonly onFailure?: ((plan: Plan, reason: string) => Promise<void>) | undefined;
  readonly now?: () => Date;
}

export function createPlans(options: PlansOptions): Plans {
  const { state, timeZone, mayPublish, now = () => new Date() } = options;
  const log = (what: Operation["what"], plan: Plan, by: Plan["by"], message?: string) =>
    logOperation(state, {
      ...{ at: now().toISOString(), by: { name: by.name, email: by.email }, what, id: plan.id },
      entries: plan.entries.map(({ path }) => path),
      ...(message !== undefined && { message }),
    });
  const fail = async (plan: Plan, reason: string) => {
    writePlan(state, { ...plan, failed: { at: now().toISOString(), reason } });
    log("plan failed", plan, plan.by, reason);
    await options.onFailure?.(plan, reason).catch((error: unknown) => console.error(error));
  };
  const publish = async (plan: Plan) => {
    if (plan.begun >= mostBegun) return fail(plan, refusals().brokenOff({ times: mostBegun }));
    const { name: by, email } = plan.by;
    if (!mayPublish(email)) return fail(plan, refusals().mayNoLonger({ by }));
    const request = requestOf(plan, dayIn(timeZone(), now()));
    if (typeof request === "string") return fail(plan, request);
    const begin = () => {
      const found = findPlan(state, plan.id);
      if (found) writePlan(state, { ...found, begun: found.begun + 1 });
      return found !== undefined;
    };
    const outcome = await endOf(options.publications, options.publications.start(request, begin));
    // What git could not record is finished later, and with it the plan; and somebody may have withdrawn it.
    if (outcome.online || readJournal(state) || !findPlan(state, plan.id)) return;
    await fail(plan, outcome.problem);
  };
  let running: Promise<void> | undefined;
  const publishDue = async () => {
    const time = now().toISOString();
    for (const plan of readPlans(state).plans) {
      if (!plan.failed && plan.due <= time) await inWordsOf(plan.language, () => publish(plan));
    }
  };
  return {
    list: () => readPlans(state),
    add: ({ due, ...request }) => {
      const id = `${due.toISOString().replace(/\D/gu, "").slice(0, 12)}-${randomBytes(6).toString("hex")}`;
      const times = { at: now().toISOString(), due: due.toISOString() };
      const plan: Plan = { ...request, ...times, id, language: spokenLanguage(), begun: 0 };
      writePlan(state, plan);
      const time = sayTime(due, timeZone(), true);
      log("planned", plan, plan.by, words().publishing.plans.logged({ time }));
    },
    withdraw: (id, by) => {
      if (readJournal(state)?.plan === id) return refusals().isPublished;
      const plan = findPlan(state, id);
      if (!plan) return refusals().isGone;
      removePlan(state, id);
      log(plan.failed ? "dismissed" : "withdrawn", plan, by);
      return undefined;
    },
    publishDue: () => {
      running ??= publishDue().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

/** The publication of a plan; or why there can be none. */
function requestOf({ id, by, title, entries }: Plan, day: string): PublishRequest | string {
  const wanted: PublishRequest["entries"][number][] = [];
  for (const { path, bytes: frozen, draft, online, note: text } of entries) {
    const entry = nameEntry(path);
    const bytes = frozen === null ? undefined : Buffer.from(frozen, "base64");
    const noted = text !== undefined && entry ? writeNote(entry.place, bytes, day, text) : bytes;
    if (text !== undefined && !noted) return refusals().noteNotWritten({ name: nameOf(path) });
    wanted.push({ path, bytes: noted, draft, online, ...(text !== undefined && { note: { day, text } }) });
  }
  return { by: { ...by, mayPublish: true }, plan: id, title, entries: wanted };
}

function refusals() {
  return words().publishing.plans.refusals;
}

async function endOf(publications: Publications, name: string): Promise<PublishOutcome> {
  const publication = publications.find(name);
  if (!publication) throw new Error("A publication that has begun is not known.");
  while (!publication.end) await publication.waitForMore();
  return publication.end.outcome;
}
