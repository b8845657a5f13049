/** What is said to who may not use the desk, or not yet. */
import type { Sentence, Wrap } from "../sentence.ts";

export interface SignInWords {
  /** Where requests come from that are not answered. */
  readonly otherComputer: string;
  /** The address at which the editor on one’s own computer answers, and the desk of an office. */
  readonly editorAddress: (named: { address: string }) => string;
  readonly deskAddress: (named: { address: string }) => string;
  /** Where it answers only through its proxy. */
  readonly proxyAddress: (named: { address: string }) => string;
  readonly otherSite: string;
  readonly otherForm: string;
  /** What is wrong with what the proxy says of a person. */
  readonly refused: (named: { problem: string }) => string;
  readonly proxy: ProxyWords;
  /** The methods that a link to sign in answers. */
  readonly linkMethods: string;
  readonly form: {
    /** Its heading, and its button. */
    readonly title: string;
    readonly introduction: (person: { name: string }) => string;
  };
  /** A link that has been used, or never was one. */
  readonly over: { readonly title: string; readonly explanation: string };
  readonly needed: {
    readonly title: string;
    readonly explanation: string;
    /** To who comes from another site, where the browser keeps the cookie back. */
    readonly again: <Part>(named: { link: Wrap<Part> }) => Sentence<Part>;
  };
}

/** What is wrong with the headers of a proxy, by their names. */
export interface ProxyWords {
  readonly twice: (named: { header: string }) => string;
  readonly noAddress: (named: { header: string }) => string;
  readonly notAddress: (named: { header: string; address: string }) => string;
  readonly encoding: (named: { header: string }) => string;
  /** It says who has signed in, but the desk can’t know that it is the proxy. */
  readonly noSecret: string;
}
