/**
 * While writing (`npm run dev`), a page whose content has errors gives way to the errors, moved addresses redirect as they do
 * where the site is published, and the files that a build makes besides the pages are made when they are asked for. The
 * ending `.dev.ts` keeps this file, and all others that bear it, out of every build (`pageExtensions` in `next.config.mjs`).
 */
import { type NextRequest, NextResponse } from "next/server";
import { ContentError, getContent } from "./lib/content.ts";
import { inApplication } from "./lib/model/languages.ts";
import { endingOf } from "./lib/model/media-types.ts";
import type { Content } from "./lib/model/records.ts";
import { listRedirects } from "./lib/model/redirects.ts";
import { iconRoute } from "./lib/model/routes.ts";
import { isSitesOwn } from "./lib/model/site-paths.ts";

export async function proxy(request: NextRequest) {
  const content = await findContent();
  const { pathname, search } = request.nextUrl;
  if (!content) {
    const isFile = /\.\w+$/.test(pathname);
    return isFile
      ? NextResponse.next()
      : NextResponse.rewrite(new URL(inApplication("/dev/problems"), request.url));
  }
  // By its address alone: what makes the files is loaded when one is asked for. Next.js has the icon.
  if (endingOf(pathname) !== "" && isSitesOwn(pathname) && pathname !== iconRoute)
    return NextResponse.rewrite(new URL(`/dev/files${pathname}`, request.url));
  const redirect = listRedirects(content).find(({ from }) => from === pathname);
  // Not 301: a browser would remember it after the address has come back.
  if (redirect) return NextResponse.redirect(new URL(redirect.to + search, request.url), 307);
  return endingOf(pathname) === ""
    ? NextResponse.rewrite(new URL(inApplication(pathname) + search, request.url))
    : NextResponse.next();
}

async function findContent(): Promise<Content | undefined> {
  try {
    return await getContent();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** Everything but Next's own and the writing desk's. */
export const config = { matcher: ["/((?!_next/|dev/).*)"] };
