/** The pages that are shown to who is not signed in. They hold their styles: nothing else is given to strangers. */
import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { renderPage } from "../frame.tsx";
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
  return {
    status: 200,
    title: "Sign in",
    content: (
      <form method="post">
        <p>
          You sign in as {name}. The link that you have opened works once, and you stay signed in until the
          editor is stopped or you close your browser.
        </p>
        <p>
          <button type="submit">Sign in</button>
        </p>
      </form>
    ),
  };
}

/** Answers a link that has been used, or never was one. */
export const linkIsOver: SignInPage = {
  status: 403,
  title: "This link does not sign in",
  content: (
    <p>
      It has been used, or it is from an earlier start of the editor. Who runs the editor gets a new one by
      starting it again.
    </p>
  ),
};

/** Answers who comes without having signed in. */
export const notSignedIn: SignInPage = {
  status: 403,
  title: "You are not signed in",
  content: (
    <>
      <p>Open the link that the terminal has shown when the editor was started. It works once.</p>
      <p>
        If you have signed in already and came from another site, <a href="/edit">open the editor</a> from
        here.
      </p>
    </>
  ),
};
