/** What the check says of fields that are not as their file’s kind has them, in English. */
import type { ValueNoun } from "../../../model/fields.ts";
import type { FieldFindings } from "../groups/reading-fields.ts";

const nouns: Readonly<Record<ValueNoun, string>> = {
  webAddress: "a web address",
  address: "an address",
  emailAddress: "an e-mail address",
  authority: "a domain name or an e-mail address, in small letters,",
  month: "a month",
  day: "a day that exists",
  date: "a day, a month or a year",
  versionDay: "the day of a version",
  timeZone: "the name of a time zone",
  showOrHold: "“show” or “hold”",
  officialOrProvisional: "“official” or “provisional”",
  headerName: "the name of a header",
  origin: "an address with https:// and without a path",
};

export const field: FieldFindings = {
  name: (path) =>
    path.reduce<string>((name, step) => {
      if (typeof step === "number") return `${name}, item ${step + 1}`;
      return name === "" ? step : `${name}.${step}`;
    }, ""),
  missing: (name) => `The field “${name}” is missing.`,
  empty: (name) => `The field “${name}” has no value.`,
  tooLong: ({ name, size, most }) => `The field “${name}” has ${size} characters; ${most} are the limit.`,
  wrong: ({ name, wanted, found }) => `The field “${name}” wants ${wanted}, found ${found}.`,
  wanted: {
    number: (example) => `a whole number such as ${example}`,
    list: (example) => `a list such as ${example}`,
    items: (fields) => `a list of items with the fields ${fields.join(", ")}`,
    fields: (names) => `the fields ${names.join(", ")} on lines of their own, indented by two spaces`,
    text: ({ noun, example }) => `${noun === undefined ? "text" : nouns[noun]} such as “${example}”`,
  },
  found: {
    text: (excerpt) => `the text “${excerpt}”`,
    number: (value) => `the number ${value}`,
    boolean: (value) => `${value}, which YAML reads as yes or no`,
    list: "a list",
    fields: "fields",
  },
  writeHint: {
    example: ({ name, example }) => `write for example ${name}: ${example}`,
    bare: (name) => `write ${name}:`,
    items: ({ name, fields }) =>
      `write ${name}: and below it an item such as - ${fields.join(": …, below it ")}: …`,
  },
  adviceHint: {
    number: "write it in the digits 0–9, without quotes, leading zeros or decimals",
    meantNumber: (number) => `write ${number}, in the digits 0–9, without quotes, leading zeros or decimals`,
    meant: (value) => `write ${value}`,
    list: "write it in square brackets, with commas between",
    items: (first) => `begin each item with a hyphen: - ${first}: …`,
    text: "put the value in straight quotes to make it text",
    oneLine: "write it on one line",
    known: { timeZones: "write a name of the IANA list, such as Asia/Tokyo, Europe/Paris or UTC" },
  },
  unknown: (name) => `Unknown field “${name}”.`,
  unknownHint: (known) => `Known fields: ${known.join(", ")}.`,
  owner: {
    fileName: "the file name is the number. ",
    otherKind: ({ key, kind }) => `“${key}” is a field of a ${kind}. `,
    original: (key) => `“${key}” is in the original alone. `,
  },
};
