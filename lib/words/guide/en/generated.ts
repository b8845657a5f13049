/** What the generated parts of the editors’ guide say around the explanations of fields and rules, in English. */
import type { GeneratedWords } from "../groups/generated.ts";

const numbers = new Intl.NumberFormat("en");

/** A number of things: `2,000`. */
const count = (number: number) => numbers.format(number);

export const generated: GeneratedWords = {
  fields: {
    ofKind: ({ one, collection }) =>
      `${one.charAt(0).toUpperCase()}${one.slice(1)}: \`${collection}/<number>.mdx\``,
    of: {
      document: "The document: `document.mdx`",
      page: "A page about the site: `pages/<name>.mdx`",
      site: "The whole site: `site.yaml`",
      search: "Words to look for: `search.yaml`",
    },
    columns: { name: "Field", isNeeded: "Needed", explanation: "What it is", example: "Example" },
    // The desk calls fields by their names.
    name: ({ name }) => `\`${name}\``,
    isNeeded: { yes: "yes", no: "no" },
  },
  rule: ({ title, severity, explanation }) => `**${title}** (${severity}). ${explanation}`,
  example: (code) => `For example: ${code}`,
  limits: (limits) => [
    `a file: ${limits.fileKilobytes} kB and ${count(limits.lines)} lines`,
    `all files together: ${count(limits.files)} files, and about ${count(limits.pages)} pages of text`,
    `a line: ${count(limits.lineLength)} characters; lines without a blank line between: ${count(limits.blockLength)}`,
    `signs that could be marks, such as \`*\` and \`[\`, in one file: ${count(limits.marks)}`,
    `items of lists and lines of quotations in one file: ${count(limits.containers)}; within each other: ${limits.nesting} levels`,
    `a field: ${limits.fieldLength} characters; a number: 1 to ${limits.largestNumber}`,
  ],
};
