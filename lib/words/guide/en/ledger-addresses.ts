/** What the check says of published addresses, and of the fields with which texts keep theirs, in English. */
import type {
  AddressFieldFindings,
  LostAddressFindings,
  ParagraphFindings,
} from "../groups/ledger-addresses.ts";

export const lost: LostAddressFindings = {
  stops: ({ address }) => `The published address ${address} would stop working.`,
  madeHint: "ask those who look after the program to bring it back: lib/model/forms.ts lists what is made",
  pageHint: ({ page }) =>
    `bring its file back; if it is no longer in force, add withdrawn: to that file; if another record continues it, add redirect_from: [${page}] there`,
  headingHint: ({ address }) => `bring what was at ${address} back`,
};

export const paragraphs: ParagraphFindings = {
  otherWords: ({ address, words }) =>
    `The published address ${address} would lead to other words than “${words}”.`,
  add({ lines, replaced }) {
    const what = lines.length === 1 ? "this line" : "these lines";
    const instead =
      replaced.length === 0 ? "" : ` (in place of the field ${replaced.join(" and the field ")})`;
    return `add ${what} to the fields${instead}: ${lines.join(" and ")}`;
  },
  bringBackOrAdd: ({ count, add }) => `bring the ${count === 1 ? "paragraph" : "paragraphs"} back, or ${add}`,
  sameOrOther: ({ same, other }) =>
    `if it is the same paragraph in other words, ${same}; if it is another paragraph, ${other}`,
};

export const fields: AddressFieldFindings = {
  miswritten: ({ address }) => `The address ${address} is not written as addresses of this site are.`,
  write: ({ address }) => `write ${address}`,
  remove: "delete it here",
  ofForm: ({ address }) => `The address ${address} is one of a record’s forms, which move with the record.`,
  exists: ({ address }) => `The address ${address} exists; it cannot lead elsewhere.`,
  ofRecord: ({ address }) =>
    `The address ${address} is a record’s; a page has no data and citation to continue it with.`,
  ofRecordHint: "name it in the record that continues it, or bring its file back with withdrawn:",
  ofSite: ({ address }) => `The address ${address} is the site’s own; it cannot lead elsewhere.`,
  ofFile: ({ address }) =>
    `The address ${address} is one of a file in the folder public; it cannot lead elsewhere.`,
  ofNothing: ({ address }) => `The address ${address} is not one of a record or page.`,
  ofNothingHint: "write for example /goals/99",
  taken: ({ address, file }) =>
    `The address ${address} is already named ${file === undefined ? "here" : `in ${file}`}.`,
  takenHint: "delete one of the two",
  count: ({ named, present }) => `The field “paragraphs” names ${named}, the text has ${present}.`,
  countHint: "name every paragraph of the text, in order",
  twice: ({ name }) => `The name ${name} stands for two paragraphs.`,
  twiceHint: "give each paragraph, also a withdrawn one, a name of its own",
};
