/** Plans as they are shown and made: from a review, and on the first page. */
import { type Answer, page, seeOther } from "../../answer.tsx";
import type { Person } from "../../person.ts";
import { sayTime } from "../../say-time.ts";
import { words } from "../../words.ts";
import { draftVersion, nameOf, namesOf } from "../entries.ts";
import { Problem } from "../pages/problem.tsx";
import type { PublishRequest } from "../publication.ts";
import type { Publishing, ShownPlan } from "../publishing.ts";
import { headOf, readCommitted } from "../repository.ts";
import type { Plan } from "./plan-files.ts";
import { readPlannedTime } from "./planned-time.ts";

/** A plan, as the first page shows it. */
export function showPlan({ id, by, due, entries, failed }: Plan, timeZone: string): ShownPlan {
  const time = sayTime(due, timeZone, true);
  return { id, names: namesOf(entries), by: by.name, time, failed: failed?.reason };
}

/** When an entry is going to be published by itself; nothing where that is not planned. */
export function findPlannedTime({ plans, timeZone }: Publishing, path: string): string | undefined {
  const plan = plans
    .list()
    .plans.find(({ failed, entries }) => !failed && entries.some((entry) => entry.path === path));
  return plan && sayTime(plan.due, timeZone(), true);
}

/**
 * Plans the publication of drafts as they were shown.
 *
 * @param sent the day and hour, as in the form
 * @returns the first page, where the plan is; or why it can't be planned, in words for the office
 */
export async function planChosen(
  publishing: Publishing,
  request: PublishRequest & { readonly base: string },
  drafts: ReadonlyMap<string, Buffer | undefined>,
  sent: string,
): Promise<Answer | { readonly problem: string }> {
  const { options, plans, timeZone } = publishing;
  const due = readPlannedTime(sent, timeZone(), new Date());
  if ("problem" in due) return due;
  const { by, base, title } = request;
  const { refusals } = words().publishing.plans;
  if ((await headOf(options.repository)) !== base) return { problem: refusals.changedSince };
  const entries: Plan["entries"][number][] = [];
  for (const { path, note } of request.entries) {
    const time = findPlannedTime(publishing, path);
    if (time !== undefined) return { problem: refusals.plannedAlready({ name: nameOf(path), time }) };
    const bytes = drafts.get(path);
    entries.push({
      ...{ path, bytes: bytes?.toString("base64") ?? null, draft: draftVersion(bytes) },
      online: draftVersion(await readCommitted(options.repository, base, path)),
      ...(note && { note: note.text }),
    });
  }
  plans.add({ by: { name: by.name, email: by.email }, title, entries, due });
  return seeOther("/edit#planned");
}

/** Withdraws a plan, or dismisses one that has failed. */
export function withdrawPlan({ plans }: Publishing, form: URLSearchParams, person: Person): Answer {
  const problem = plans.withdraw(form.get("withdraw") ?? "", person);
  if (problem === undefined) return seeOther("/edit#planned");
  const title = words().publishing.plans.notWithdrawn;
  return page(409, title, <Problem title={title} text={problem} />);
}
