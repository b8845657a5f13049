/** What is said in English to who may not use the desk, or not yet. */
import type { ProxyWords, SignInWords } from "../groups/desk-sign-in.ts";

const proxy: ProxyWords = {
  twice: ({ header }) => `The proxy sends ${header} more than once.`,
  noAddress: ({ header }) => `The proxy says no e-mail address in ${header}.`,
  notAddress: ({ header, address }) =>
    `The proxy says “${address}” in ${header}, which is no e-mail address.`,
  encoding: ({ header }) => `The proxy sends ${header} in another encoding than UTF-8.`,
  noSecret:
    "The proxy says who has signed in, but the desk has no secret by which it knows the proxy. Set DESK_SECRET or DESK_SOCKET.",
};

export const signIn: SignInWords = {
  otherComputer: "The editor answers only this computer.",
  editorAddress: ({ address }) => `The editor answers only at ${address}.`,
  deskAddress: ({ address }) => `The desk answers only at ${address}.`,
  proxyAddress: ({ address }) => `The desk answers only through its proxy, at ${address}.`,
  otherSite: "The editor takes nothing from other sites.",
  otherForm: "The editor saves only what its own pages send.",
  refused: ({ problem }) => `You are not signed in. ${problem} Ask who runs the server.`,
  proxy,
  linkMethods: "A link to sign in answers GET and POST.",
  form: {
    title: "Sign in",
    introduction: ({ name }) =>
      `You sign in as ${name}. The link that you have opened works once, and you stay signed in until the editor is stopped or you close your browser.`,
  },
  over: {
    title: "This link does not sign in",
    explanation:
      "It has been used, or it is from an earlier start of the editor. Who runs the editor gets a new one by starting it again.",
  },
  needed: {
    title: "You are not signed in",
    explanation: "Open the link that the terminal has shown when the editor was started. It works once.",
    again: ({ link }) => [
      "If you have signed in already and came from another site, ",
      link("open the editor"),
      " from here.",
    ],
  },
};
