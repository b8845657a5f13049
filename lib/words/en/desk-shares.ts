/** What is said in English of the links that show drafts to people who only read. */
import type { SharesWords } from "../groups/desk-shares.ts";

export const shares: SharesWords = {
  heading: "Show a draft",
  introduction:
    "A link shows the site with all drafts to somebody who only reads and need not sign in. It ends after a week, or when you withdraw it. Whoever has it can pass it on.",
  copy: "Copy this link now; it is not shown again.",
  begins: "Where it begins",
  make: "Make a link",
  links: "Links that lead somewhere",
  none: "There are none.",
  made: ({ by, time }) => `by ${by}, ${time}`,
  ends: ({ time }) => `until ${time}`,
  withdraw: "Withdraw",
  withdrawLink: ({ page, by }) => `Withdraw the link to ${page} by ${by}`,
  nothing: "There is nothing here. The link may have ended: ask whoever gave it to you for another.",
  toCorrect: "The draft has something to correct at this moment. Come back in a while.",
};
