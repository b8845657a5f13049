/** Answers the requests for `/edit`: pages, and what is sent from them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { timeZoneOf } from "../lib/model/dates.ts";
import { type Answer, notFound, page, seeOther, send } from "./answer.tsx";
import { type Assets, createAssets } from "./assets.ts";
import { chooseLanguage } from "./choose-language.ts";
import { addressOf, findEntry, readDesk } from "./desk.ts";
import { createFile } from "./files/create-file.ts";
import type { Message } from "./frame.tsx";
import { KeptWordsPage } from "./kept-words.tsx";
import { languageAddress } from "./language-switch.tsx";
import type { Person } from "./person.ts";
import { createPictures, picturesAddress } from "./pictures/routes.tsx";
import { createPresence, sayOthers } from "./presence.ts";
import { noteDraftAuthor } from "./publication/draft-authors.ts";
import type { Publishing } from "./publication/publishing.ts";
import { showPublishing, submitPublishing } from "./publication/routes.tsx";
import { createQueue } from "./queue.ts";
import { save } from "./save.ts";
import { type Sharing, sharesAddress, showShares, submitShares } from "./shares/routes.tsx";
import { sentOf, showDesk, showPage } from "./show-pages.tsx";
import { beginTranslation, isBeginAddress } from "./translations/begin-translation.tsx";
import { words } from "./words.ts";
import { answerWriting, asksForDraft, json } from "./writing/answer.ts";
import { saveDraft } from "./writing/save-draft.ts";

/** Nothing that the check accepts is longer when a form sends it. */
const longestForm = 2 * 1024 * 1024;

/** What an editor is made of. */
export interface EditorOptions {
  /** The content folder. */
  readonly directory: string;
  /** The folder of pictures and other public files, absolute. */
  readonly publicFolder: string;
  /** The files of the style sheets, of the script and of the fonts. */
  readonly assets: Assets;
  /** What publishes; or why nothing can be published from here, in words for the office. */
  readonly publishing: Publishing | string;
  /** What shows drafts to others; or why that can’t be done from here. */
  readonly sharing: Sharing | string;
}

/** The editor of a content folder. Whoever calls it has made sure where the request comes from, and who sent it. */
export function createEditor({ directory, publicFolder, assets, publishing, sharing }: EditorOptions) {
  const answerAsset = createAssets(assets);
  const pictures = createPictures(publicFolder);
  const inTurn = createQueue();
  const presence = createPresence();
  const timeZone = () => (typeof publishing === "string" ? timeZoneOf(undefined) : publishing.timeZone());
  const othersAt = (address: string, person: Person) => sayOthers(presence.note(address, person), timeZone());
  return async (request: IncomingMessage, response: ServerResponse, person: Person): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const isWhole = searchParams.has("whole");
    const find = searchParams.get("find") ?? "";
    if (!["GET", "HEAD", "POST"].includes(request.method ?? "")) {
      return send(response, { status: 405, body: words().desk.answers.deskMethods, type: "text/plain" });
    }
    if (request.method !== "POST") {
      if (await answerAsset(pathname, request, response)) return;
      const written = await answerWriting(directory, pathname);
      if (written) return send(response, written);
      if (pathname === "/edit")
        return send(response, await showDesk(directory, publishing, person, { find }));
      if (pathname === picturesAddress) return send(response, pictures.show());
      const shown = await showPublishing(publishing, pathname, searchParams, person);
      if (shown) return send(response, shown);
      if (pathname === sharesAddress)
        return send(response, await showShares(sharing, directory, searchParams.get("page") ?? ""));
      const message: Message | undefined = searchParams.has("saved")
        ? { kind: "done", text: words().deskScript.saving.saved }
        : undefined;
      const others = othersAt(pathname, person);
      return send(response, showPage(await readDesk(directory), pathname, { isWhole, message, others }));
    }
    if (pathname === picturesAddress) return send(response, await pictures.receive(request));
    const form = await readSubmission(request);
    if (!form) return send(response, { status: 413, body: words().desk.saving.tooLong, type: "text/plain" });
    if (pathname === languageAddress) return send(response, chooseLanguage(searchParams));
    const checked = await answerWriting(directory, pathname, sentOf(form));
    if (checked) return send(response, checked);
    if (pathname.startsWith("/edit/presence/"))
      return send(response, json(200, { others: othersAt(pathname.replace("/presence", ""), person) }));
    const submitted = await submitPublishing(publishing, pathname, form, person);
    if (submitted) return send(response, submitted);
    if (pathname === sharesAddress)
      return send(response, await submitShares(sharing, directory, form, person));
    const noteAuthor = (path: string) => {
      if (typeof publishing !== "string") noteDraftAuthor(publishing.options.state, path, person);
    };
    if (isBeginAddress(pathname))
      return send(
        response,
        await inTurn(() => beginTranslation(directory, pathname, searchParams, noteAuthor)),
      );
    if (asksForDraft(request))
      return send(response, await inTurn(() => saveDraft(directory, pathname, sentOf(form), noteAuthor)));
    const answer = await inTurn(() =>
      pathname === "/edit"
        ? createEntry({ directory, publishing, person, noteAuthor }, form)
        : saveEntry(directory, pathname, isWhole, form, noteAuthor),
    );
    return send(response, answer);
  };
}

interface Creation {
  readonly directory: string;
  readonly publishing: Publishing | string;
  readonly person: Person;
  /** Notes who has saved a file. */
  readonly noteAuthor: (path: string) => void;
}

async function createEntry(
  { directory, publishing, person, noteAuthor }: Creation,
  form: URLSearchParams,
): Promise<Answer> {
  const kind = form.get("kind") ?? "";
  const name = (form.get("name") ?? "").trim();
  const created = await createFile(directory, kind, name);
  if ("path" in created) {
    noteAuthor(created.path);
    return seeOther(addressOf(created.path));
  }
  return showDesk(directory, publishing, person, { refusal: { ...created, kind, name } });
}

/** Saves what was sent from the form of a file. Whatever comes between, the words are on the page that follows. */
async function saveEntry(
  directory: string,
  pathname: string,
  isWhole: boolean,
  form: URLSearchParams,
  noteAuthor: (path: string) => void,
): Promise<Answer> {
  const { heading, failed } = words().desk.saving;
  try {
    const desk = await readDesk(directory);
    const refusal = save(desk, pathname, sentOf(form));
    if (refusal === undefined) noteAuthor(findEntry(desk, pathname)?.place.path ?? "");
    if (refusal === undefined) return seeOther(`${pathname}?${isWhole ? "whole&" : ""}saved`);
    // Read again: the file may be another by now.
    const now = refusal.isOutdated ? await readDesk(directory) : desk;
    const message: Message = { kind: "error", ...refusal };
    if (findEntry(now, pathname)?.file) return showPage(now, pathname, { isWhole, message, form });
    if (!form.has("version")) return notFound();
    return page(409, heading, <KeptWordsPage message={message} form={form} />);
  } catch (error) {
    console.error(error);
    const message: Message = { kind: "error", text: failed };
    return page(500, heading, <KeptWordsPage message={message} form={form} />);
  }
}

async function readSubmission(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // Read to its end all the same: a browser reads an answer only when it has sent everything.
    if (length <= longestForm) chunks.push(chunk);
  }
  if (length > longestForm) return undefined;
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
