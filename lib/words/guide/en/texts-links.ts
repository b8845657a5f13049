/** What the check says of links, pictures and addresses, in English. */
import type { LinkFindings } from "../groups/texts-links.ts";

/** What is wrong, as the rest of a sentence about the address. */
const fault = (predicate: string) => (address: string) => `The address “${address}” ${predicate}.`;

const ofAscii = "an address in running text is made of ASCII letters, digits and signs.";

const list = (names: readonly string[], hasMore: boolean) => `${names.join(", ")}${hasMore ? " …" : ""}`;

export const links: LinkFindings = {
  link: {
    noWords: "The link has no words.",
    noWordsHint: "write them between the square brackets",
    noAddress: "The link has no address.",
    definitionTwice: (name) => `The definition “[${name}]” stands twice; this one is not used.`,
    definitionUnused: (name) => `Nothing refers to the definition “[${name}]”, so the line is not shown.`,
    definitionUnusedHint: "refer to it, or delete the line",
    footnoteTwice: (name) => `The footnote “[^${name}]” stands twice; this one is not shown.`,
    footnoteUnused: (name) => `Nothing refers to the footnote “[^${name}]”, so it is not shown.`,
    footnoteUnusedHint: "refer to it in the text, or delete it",
    twiceHint: "delete it, or give it another name",
  },
  picture: {
    noWords: "The picture has no words for those who cannot see it.",
    noWordsHint: "write between the square brackets what it shows: ![A map of the campus](/campus.png)",
    noFile: "The picture has no file.",
    notOfSite: "The picture is not a file of this site.",
    notFromRoot: "The address of the picture does not begin with “/”.",
    outOfFolder: "The address of the picture leads out of its folder.",
    notFound: (file) => `There is no file “${file}”.`,
    otherKind: (kinds) => `The file is not a picture of a kind that browsers show (${kinds.join(", ")}).`,
    howTo: "put the file into the folder public and write ![what it shows](/campus.png)",
  },
  address: {
    faults: {
      invisible: fault("holds spaces or invisible characters"),
      backslash: fault("holds a backslash"),
      sign: fault("holds a sign that addresses cannot hold"),
      percent: fault("holds a % without two digits after it"),
      twoSlashes: fault("begins with two slashes"),
      localFile: fault("is a file on a computer"),
      noHttps: fault("lacks https:// at its beginning"),
      telephone: fault("is not a well-formed telephone number"),
      email: fault("is not a well-formed e-mail address"),
      noSlashes: fault("lacks the two slashes after its colon"),
      userName: fault("holds a user name before “@”"),
      malformed: fault("is not well-formed"),
      localhost: fault("is one of the writer’s own computer (localhost)"),
      ownHost: fault("is a full address of this site itself"),
      noHost: fault("has no real host"),
      dots: fault("holds dot segments"),
      noMailto: fault("lacks mailto: at its beginning"),
      placeAlone: fault("is a place without its page"),
      notFromRoot: fault("does not begin at the root of the site"),
      notPage: fault("is a file, not a page"),
      otherBeginning: fault("does not begin with /, https://, mailto: or tel:"),
    },
    scheme: ({ address, scheme }) => fault(`begins with “${scheme}:”, which is not allowed`)(address),
    allowedHint: "write a page of this site (/goals/56), https://…, mailto:… or tel:…",
    invisibleHint: "delete them; write %20 for a space",
    backslashHint: "delete it, or write / instead",
    percentHint: "write %25 for the sign itself",
    twoSlashesHint: "write https:// before the name of a host",
    httpsHint: "write https:// before the name of the host",
    telephoneHint: "write for example tel:+81-22-000-0000",
    emailHint: "write for example mailto:office@example.org",
    userNameHint: "delete what stands before the name of the host",
    malformedHint: "copy it again from the browser",
    localhostHint: "write the address of a page of this site from its root: /goals/56",
    ownHostHint: "write it from the root of the site: /goals/56",
    noHostHint: "write the whole name, such as www.example.org",
    dotsHint: "write the path from the root without “.” and “..”",
    placeAloneHint: "write the page too: /goals/56#p1",
    noPage: (path) => `There is no page at “${path}”.`,
    noPageHint: "write the address of a page that exists",
    existing: ({ names, hasMore }) => `addresses that exist: ${list(names, hasMore)}`,
    query: (query) => `An address of this site takes no “${query}”.`,
    noPlace: ({ path, place }) => `There is no place “${place}” on the page ${path}.`,
    noPlaces: "that page has no such places",
    places: ({ names, hasMore }) => `places on that page: ${list(names, hasMore)}`,
  },
  bareAddress: {
    noLink: (address) => `The address “${address}” makes no link: its host is not written in ASCII.`,
    noLinkHint: (address) => `write [words](${address})`,
    endsBefore: (letters) => `The link ends before “${letters}”: ${ofAscii}`,
    endsBeforeHint: (address) =>
      `put a space behind the address; if the letters belong to it, write [words](${address})`,
    beginsBehind: (letter) => `The link begins behind “${letter}”: ${ofAscii}`,
    beginsBehindHint: "put a space before the address; if the letter belongs to it, write [words](address)",
  },
};
