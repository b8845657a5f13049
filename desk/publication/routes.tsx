/** Answers the pages of publishing: what is not online yet, a publication and how far it is, and the history. */
import { renderToStaticMarkup } from "react-dom/server";
import { type Answer, page, seeOther } from "../answer.tsx";
import type { Desk } from "../desk.ts";
import type { Person } from "../person.ts";
import { sayTime } from "../say-time.ts";
import { words } from "../words.ts";
import { sayTitle } from "./commit-title.ts";
import { readDraftAuthors } from "./draft-authors.ts";
import { nameEntry, namesOf } from "./entries.ts";
import { listPublications } from "./history.ts";
import { readLog } from "./log.ts";
import { findOthersChanges } from "./others-changes.ts";
import { LogPage } from "./pages/log-page.tsx";
import { Problem } from "./pages/problem.tsx";
import { BegunStep, later, ProgressEnd, ProgressPage } from "./pages/progress-page.tsx";
import { showHistory, takeBack } from "./past.tsx";
import { findPlannedTime, showPlan, withdrawPlan } from "./plans/routes.tsx";
import { listSteps } from "./publication.ts";
import type { Publishing, PublishingState, WaitingEntry } from "./publishing.ts";
import { listChanges } from "./repository.ts";
import { publishChosen, showReview } from "./review-routes.tsx";

/** Finds what is changed and not yet online. */
export async function readPublishingState(
  publishing: Publishing | string,
  desk: Desk,
  { mayPublish }: Person,
): Promise<PublishingState> {
  if (typeof publishing === "string")
    return { reason: publishing, waiting: [], plans: [], damagedPlans: [], mayPublish };
  const { options, recovered, timeZone } = publishing;
  const { plans, damaged } = publishing.plans.list();
  const authors = readDraftAuthors(options.state);
  const said = words().publishing.waiting;
  const waiting = (await listChanges(options.repository)).flatMap((change): readonly WaitingEntry[] => {
    const entry = nameEntry(change.path);
    if (!entry) return [];
    const { path, name, address } = entry;
    const author = authors[path];
    const saved = author && said.saved({ by: author.name, time: sayTime(author.at, timeZone()) });
    const problems = desk.entries.find(({ place }) => place.path === path)?.findings.length ?? 0;
    const planned = findPlannedTime(publishing, path);
    return [{ path, name, address, what: change.what, saved, problems, planned }];
  });
  const changes = await findOthersChanges(options);
  const others = changes && namesOf(changes.paths.map((path) => ({ path })));
  const [last] = await listPublications(options.repository, 0, 1, changes?.online);
  const online = last && {
    title: sayTitle(
      last.title,
      last.paths.map((path) => ({ path })),
    ),
    ...{ by: last.by, time: sayTime(last.at, timeZone(), true) },
  };
  const shown = plans.map((plan) => showPlan(plan, timeZone()));
  const notTakenOver = publishing.findNotTakenOver?.();
  return {
    recovered,
    notTakenOver,
    waiting,
    others,
    mayPublish,
    online,
    plans: shown,
    damagedPlans: damaged,
  };
}

/** Answers a request for a page of publishing; nothing where the address is that of none. */
export async function showPublishing(
  publishing: Publishing | string,
  pathname: string,
  query: URLSearchParams,
  person: Person,
): Promise<Answer | undefined> {
  const isOurs = /^\/edit\/(?:publish|history|log|publications\/[\w-]+)$/u.test(pathname);
  if (!isOurs) return undefined;
  if (typeof publishing === "string") return cannotPublish(publishing);
  if (pathname === "/edit/publish") return showReview(publishing, query.getAll("entry"), person);
  if (pathname === "/edit/history") return showHistory(publishing, Number(query.get("skip")) || 0, person);
  if (pathname === "/edit/log") {
    const zone = publishing.timeZone();
    const operations = readLog(publishing.options.state).slice(0, 200);
    const { title } = words().publishing.log;
    return page(200, title, <LogPage operations={operations} sayTime={(at) => sayTime(at, zone, true)} />);
  }
  return showProgress(publishing, pathname.slice("/edit/publications/".length));
}

/** Answers what was sent from such a page; nothing where the address is that of none. */
export async function submitPublishing(
  publishing: Publishing | string,
  pathname: string,
  form: URLSearchParams,
  person: Person,
): Promise<Answer | undefined> {
  if (!["/edit/publish", "/edit/take-back", "/edit/plans"].includes(pathname)) return undefined;
  if (typeof publishing === "string") return cannotPublish(publishing);
  const { notPublished, mayNotPublish } = words().publishing;
  if (!person.mayPublish) return page(403, notPublished, <Problem text={mayNotPublish} />);
  if (pathname === "/edit/plans") return withdrawPlan(publishing, form, person);
  return pathname === "/edit/publish"
    ? publishChosen(publishing, form, person)
    : takeBack(publishing, form, person);
}

function cannotPublish(reason: string): Answer {
  return page(409, words().publishing.notPublished, <Problem text={reason} />);
}

/** The page of a publication, which is sent as far as it is known, and then step by step to its end. */
function showProgress({ options, publications, timeZone }: Publishing, name: string): Answer {
  const publication = publications.find(name);
  // Begun before this process was: the history says what became of it.
  if (!publication) return seeOther("/edit/history");
  const { request } = publication;
  const steps = listSteps(options);
  const title = sayTitle(request.title, request.entries);
  const [start = "", end = ""] = page(200, title, <ProgressPage title={title} />).body.split(later);
  async function* rest() {
    let shown = 0;
    while (true) {
      const more = publication?.waitForMore();
      for (const step of publication?.begun.slice(shown) ?? []) {
        shown += 1;
        yield renderToStaticMarkup(<BegunStep step={step} steps={steps} />);
      }
      if (publication?.end) break;
      await more;
    }
    if (publication?.end) {
      const { outcome, at } = publication.end;
      const pages = request.entries.flatMap(({ path }) => {
        const entry = nameEntry(path);
        return entry ? [{ name: entry.name, address: entry.live }] : [];
      });
      const remarks = outcome.online ? outcome.remarks : [];
      const problem = outcome.online ? undefined : outcome.problem;
      const command = outcome.online ? outcome.command : undefined;
      const time = sayTime(at, timeZone());
      yield renderToStaticMarkup(<ProgressEnd {...{ problem, time, remarks, command, pages }} />);
    }
    yield end;
  }
  return { status: 200, body: start, rest: rest() };
}
