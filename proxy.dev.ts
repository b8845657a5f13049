/**
 * While writing (`npm run dev`), a page whose content has errors gives way to the errors. The ending `.dev.ts` keeps
 * this file, and all others that bear it, out of every build (`pageExtensions` in `next.config.mjs`).
 */
import { type NextRequest, NextResponse } from "next/server";
import { contentDirectory, readContent } from "./lib/content.ts";

export async function proxy(request: NextRequest) {
  const { content } = await readContent(contentDirectory());
  return content ? NextResponse.next() : NextResponse.rewrite(new URL("/dev/problems", request.url));
}

/** Pages only: no files, and nothing of Next's own or of the writing desk's. */
export const config = { matcher: ["/((?!_next/|dev/|.*\\.\\w+$).*)"] };
