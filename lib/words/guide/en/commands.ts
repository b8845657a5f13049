/** What the commands for the content print besides findings, in English. */
import type { CommandWords } from "../groups/commands.ts";

const usage = (command: string) => `usage: ${command}`;

export const commands: CommandWords = {
  usage,
  create: {
    usage: (kinds, language) =>
      usage(`npm run content:new -- ${kinds.join("|")} NUMBER ${language} (of a page, its name)`),
    tooMuch: (said) => `“${said}” is one thing too many.`,
    created: (path) => `${path} is created. What remains to be filled:`,
  },
  publish: {
    refused: "Nothing was published: correct the errors first.",
    nothing: (ledger) => `${ledger} holds every address already, and no words or fields have changed.`,
    kept: (path) => `Kept ${path}`,
    added: ({ ledger, lines }) =>
      `${ledger}: ${lines} ${lines === 1 ? "line" : "lines"} added. Commit them with the content.`,
  },
};
