/** The pages that are shown to who is not signed in. They hold their styles: nothing else is given to strangers. */
import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { renderPage } from "../frame.tsx";
import { words } from "../words.ts";
import type { Decision } from "./find-person.ts";

/** What a page says. */
export interface SignInPage {
  readonly status: number;
  readonly title: string;
  readonly content: ReactNode;
}

/**
 * A page for who is not signed in.
 * @param styles the text of the editor’s style sheet
 */
export function showSignIn({ status, title, content }: SignInPage, styles: string): Decision {
  const page = (
    <main>
      <h1>{title}</h1>
      {content}
    </main>
  );
  const digest = createHash("sha256").update(styles).digest("base64");
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  };
  return { answer: { status, headers, body: renderPage(title, page, styles) } };
}

/** Asks the person who has opened the link to sign in. */
export function signInForm(name: string): SignInPage {
  const { title, introduction } = words().desk.signIn.form;
  return {
    status: 200,
    title,
    content: (
      <form method="post">
        <p>{introduction({ name })}</p>
        <p>
          <button type="submit">{title}</button>
        </p>
      </form>
    ),
  };
}

/** Answers a link that has been used, or never was one. */
export function linkIsOver(): SignInPage {
  const { title, explanation } = words().desk.signIn.over;
  return { status: 403, title, content: <p>{explanation}</p> };
}

/** Answers who comes without having signed in. */
export function notSignedIn(): SignInPage {
  const { title, explanation, again } = words().desk.signIn.needed;
  const link = (text: string) => (
    <a key="editor" href="/edit">
      {text}
    </a>
  );
  return {
    status: 403,
    title,
    content: (
      <>
        <p>{explanation}</p>
        <p>{again({ link })}</p>
      </>
    ),
  };
}
