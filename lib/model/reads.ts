/**
 * What is read of a content while something is made of it. Whoever makes a page or a file keeps the names of what it read; as
 * long as all of that says the same, so does the page. Nobody has to know, or to write down, what a page depends on.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { Kind } from "./kinds.ts";
import { originalLanguage } from "./languages.ts";
import type { Content, Moved, NumberedRecord, Page, StrategyDocument, Version } from "./records.ts";
import { routeOf } from "./routes.ts";
import { findVersion, parseVersionRoute, parseVersionStep, versionStep } from "./versions.ts";

/** A record, page or document: what has fields that are read one by one. */
type Entry = NumberedRecord | Page | StrategyDocument;

/** The name of something that was read: `/goals/56 title`, or `of goal` for the list of all goals. */
export type Read = string;

/** One for the process: an application that is compiled apart has a copy of this module. */
const key = Symbol.for("international-strategy.reads");
const shared: typeof globalThis & { [key]?: AsyncLocalStorage<Set<Read>> } = globalThis;
shared[key] ??= new AsyncLocalStorage();
const current = shared[key];

/** Does some work, and notes what it reads of any observed content, also where it waits in between. */
export async function noteReads<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; reads: readonly Read[] }> {
  const reads = new Set<Read>();
  const result = await current.run(reads, work);
  return { result, reads: [...reads].toSorted() };
}

/** What is being made now, a page or a file, where what it reads is noted: the same object as long as it is being made. */
export function findWork(): object | undefined {
  return current.getStore();
}

/** Notes that something is read that is no part of a content. */
export function noteRead(read: Read): void {
  current.getStore()?.add(read);
}

const observed = new WeakMap<Content, Content>();

/** A content that says the same, and of which is noted what is read. */
export function observe(content: Content): Content {
  const known = observed.get(content);
  if (known) return known;
  const observer = createObserver(content);
  observed.set(content, observer);
  return observer;
}

/** Names what is read of a content for another language than the original’s: `ja|site`. */
function markOf({ language }: Content): string {
  return language === originalLanguage ? "" : `${language}|`;
}

function createObserver(content: Content): Content {
  const mark = markOf(content);
  const note = (read: Read) => current.getStore()?.add(mark + read);
  const proxies = new Map<Entry, Entry>();
  const originals = new Map<unknown, Entry>();
  const lists = new Map<readonly unknown[], readonly unknown[]>();

  /** A value with observed records in place of records. */
  const wrap = <Value>(value: Value): Value => {
    if (isEntry(value)) return wrapEntry(value) as Value;
    if (!Array.isArray(value) || !value.some(isEntry)) return value;
    const known = lists.get(value) ?? Object.freeze(value.map(wrap));
    lists.set(value, known);
    return known as Value;
  };
  const wrapEntry = (entry: Entry): Entry => {
    const known = proxies.get(entry);
    if (known) return known;
    const proxy = createProxy(entry, wrap, note);
    proxies.set(entry, proxy);
    originals.set(proxy, entry);
    return proxy;
  };
  const list = <Value>(read: Read, value: Value): Value => {
    note(read);
    return wrap(value);
  };
  return {
    language: content.language,
    get languages() {
      return list("languages", content.languages);
    },
    inLanguage: (tag) => observe(content.inLanguage(tag)),
    get site() {
      return list("site", content.site);
    },
    get document() {
      return wrap(content.document);
    },
    get all() {
      return list("all", content.all);
    },
    get pages() {
      return list("pages", content.pages);
    },
    get withdrawn() {
      return list("withdrawn", content.withdrawn);
    },
    get moved() {
      return list("moved", content.moved).map(wrapMoved);
    },
    get synonyms() {
      return list("synonyms", content.synonyms);
    },
    citationStyles: content.citationStyles,
    citationTerms: content.citationTerms,
    of: (kind) => list(`of ${kind}`, content.of(kind)),
    partsOf(kind) {
      note(`parts ${kind}`);
      return content.partsOf(kind).map((part) => ({
        first: part.first,
        last: part.last,
        get records() {
          return list(`part ${kind} ${part.first}`, part.records);
        },
      }));
    },
    neighboursOf(record) {
      const original = (originals.get(record) ?? record) as typeof record;
      note(`next ${routeOf(original)}`);
      const { previous, next } = content.neighboursOf(original);
      return { previous: wrap(previous), next: wrap(next) };
    },
    get versioned() {
      return list("versioned", content.versioned);
    },
    versionsOf(route) {
      note(`versions ${route}`);
      return content.versionsOf(route).map(wrapVersion);
    },
    translationsOf(route) {
      note(`translations ${route}`);
      return content.translationsOf(route).map(wrapVersion);
    },
    translationAt(route) {
      note(`translation ${route}`);
      const version = content.translationAt(route);
      return version && wrapVersion(version);
    },
    versionsBeside(route) {
      note(`beside ${route}`);
      const { previous, next } = content.versionsBeside(route);
      return {
        ...(previous && { previous: wrapVersion(previous) }),
        ...(next && { next: wrapVersion(next) }),
      };
    },
    publishedAs(name) {
      note(`published ${versionStep(name)}`);
      return content.publishedAs(name).map(wrapVersion);
    },
    byRoute(route) {
      const version = versionAt(content, route);
      if (version) return wrapVersion(version).read();
      note(`at ${route}`);
      const found = content.byRoute(route);
      return found?.kind === "moved" ? wrapMoved(found) : wrap(found);
    },
  };

  /** A version of which is noted what it is made of: that stays what it is, whatever is published after it. */
  function wrapVersion(version: Version): Version {
    return {
      ...version,
      get isNow() {
        note(`${version.ofTranslation ? "translation-now" : "now"} ${version.of}`);
        return version.isNow;
      },
      read() {
        for (const route of version.listRelied()) {
          note(`kept ${route}`);
          // It has the words of the translation that was made from it; a version of a translation has its own for good.
          if (mark !== "" && !version.ofTranslation) note(`translated ${route}`);
        }
        return version.read();
      },
      findTranslation() {
        note(`translated ${version.route}`);
        return version.findTranslation();
      },
    };
  }

  function wrapMoved(moved: Moved): Moved {
    return { ...moved, to: wrap(moved.to) };
  }
}

/** An entry whose fields are noted when they are read. The proxy's own target is empty, since the entry is frozen. */
function createProxy(entry: Entry, wrap: <Value>(value: Value) => Value, note: (read: Read) => void): Entry {
  const route = routeOf(entry);
  const read = (name: string | symbol) => {
    if (typeof name === "string") note(`${route} ${name}`);
    return wrap(Reflect.get(entry, name));
  };
  const target: object = {};
  return new Proxy(target, {
    get: (_, name) => read(name),
    has: (_, name) => {
      read(name);
      return name in entry;
    },
    ownKeys: () => {
      note(`${route} *`);
      return Reflect.ownKeys(entry);
    },
    getOwnPropertyDescriptor: (_, name) =>
      name in entry
        ? { value: read(name), enumerable: true, configurable: true, writable: false }
        : undefined,
  }) as Entry;
}

function isText(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "Body" in value && "origin" in value;
}

/** Whether a value has fields that can change: a version that was published stays what it is. */
function isEntry(value: unknown): value is Entry {
  return isText(value) && value.version === undefined;
}

/**
 * Makes the function that gives a digest of what a read finds in a content.
 *
 * @param findFile what is known of the file at an address, which is no part of the content
 * @returns a function whose result is the same for two contents if, and only if, what is read says the same in both
 */
export function createDigests(
  content: Content,
  findFile: (address: string) => unknown = () => undefined,
): (read: Read) => string {
  const known = new Map<Read, string>();
  return (read) => {
    const file = /^file (\/.*)$/su.exec(read)?.[1];
    if (file !== undefined) return digestOf(findFile(file));
    const digest = known.get(read) ?? digestOf(findMarked(content, read));
    known.set(read, digest);
    return digest;
  };
}

/** What a read finds, in the content for the language that it is marked with. */
function findMarked(content: Content, read: Read): unknown {
  const [, tag = originalLanguage, own = read] = /^([a-zA-Z-]+)\|(.*)$/su.exec(read) ?? [];
  return findValue(tag === content.language ? content : content.inLanguage(tag), own);
}

function findValue(content: Content, read: Read): unknown {
  const [subject = "", name = "", first = ""] = read.split(" ");
  switch (subject) {
    case "languages":
    case "site":
    case "all":
    case "pages":
    case "withdrawn":
    case "moved":
    case "synonyms":
      return content[subject];
    case "versioned":
      return content.versioned;
    case "versions":
      return content.versionsOf(name).map(({ route, digest }) => [route, digest]);
    case "translations":
      return content.translationsOf(name).map(({ route, digest }) => [route, digest]);
    case "translation":
      return content.translationAt(name)?.digest;
    case "now":
      return content.versionsOf(name)[0]?.isNow;
    case "translation-now":
      return content.translationsOf(name)[0]?.isNow;
    case "kept":
      return versionAt(content, name)?.digest;
    case "translated":
      return findTranslation(content, name);
    case "beside": {
      const { previous, next } = content.versionsBeside(name);
      return [previous?.route, next?.route];
    }
    case "published":
      return content.publishedAs(parseVersionStep(name)).map(({ route }) => route);
    case "of":
      return content.of(name as Kind);
    case "parts":
      return content.partsOf(name as Kind).map((part) => [part.first, part.last]);
    case "part":
      return content.partsOf(name as Kind).find((part) => String(part.first) === first)?.records;
    case "next": {
      const record = content.byRoute(name);
      return record && "number" in record ? content.neighboursOf(record) : undefined;
    }
    case "at": {
      const found = content.byRoute(name);
      return found && [found.kind, found];
    }
  }
  const entry = content.byRoute(subject);
  if (!isEntry(entry)) return undefined;
  if (name === "*") return Object.keys(entry);
  // A component is made of the text and of the names of its paragraphs.
  if (name === "Body") return [entry.tree, entry.paragraphs.map(({ id }) => id)];
  return Reflect.get(entry, name);
}

/** The translation that a version of an original is shown in; nothing of one that is not translated. */
function findTranslation(content: Content, route: string): unknown {
  const of = parseVersionRoute(route)?.of ?? "";
  const shown = findVersion(content.versionsOf(of), route)?.findTranslation();
  if (shown) return [shown.route, shown.digest];
  const text = content.byRoute(of);
  // It may be the one that is not published yet.
  if (!isEntry(text) || !text.translation) return undefined;
  // Its days are those of the original, and of no version.
  const words = Object.entries(text).filter(
    ([name, value]) => typeof value === "string" && !["published", "modified"].includes(name),
  );
  return [text.translation, text.tree, words];
}

function versionAt(content: Content, route: string): Version | undefined {
  const of = parseVersionRoute(route)?.of;
  if (of === undefined) return undefined;
  return content.translationAt(route) ?? findVersion(content.versionsOf(of), route);
}

/** Records within a value stand for themselves: their fields are read by themselves. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (isEntry(part) ? [routeOf(part)] : part));
  return createHash("sha256")
    .update(text ?? "undefined")
    .digest("base64url")
    .slice(0, 22);
}
