/**
 * While writing (`npm run dev`), a page whose content has errors gives way to the errors, and moved addresses redirect as
 * they do where the site is published. The ending `.dev.ts` keeps
 * this file, and all others that bear it, out of every build (`pageExtensions` in `next.config.mjs`).
 */
import { type NextRequest, NextResponse } from "next/server";
import { contentDirectory, readContent } from "./lib/content.ts";
import { listRedirects } from "./lib/model/redirects.ts";

export async function proxy(request: NextRequest) {
  const { content } = await readContent(contentDirectory());
  const { pathname, search } = request.nextUrl;
  if (!content) {
    const isFile = /\.\w+$/.test(pathname);
    return isFile ? NextResponse.next() : NextResponse.rewrite(new URL("/dev/problems", request.url));
  }
  const redirect = listRedirects(content.moved).find(({ from }) => from === pathname);
  // Not 301: a browser would remember it after the address has come back.
  return redirect
    ? NextResponse.redirect(new URL(redirect.to + search, request.url), 307)
    : NextResponse.next();
}

/** Pages, and the forms of records: no other files, and nothing of Next's own or of the writing desk's. */
export const config = {
  matcher: ["/((?!_next/|dev/|.*\\.\\w+$).*)", "/(visions|strategies|goals)/:number/:form"],
};
