/** What the check says of marks that stay visible, and of what belongs to programs, in English. */
import type { Emphasis, MarkFindings } from "../groups/texts-marks.ts";

const heading = "write ## and a space";
const outside = "delete it; keep notes outside the text";
const mayBeOpen = (isClosed: boolean) => (isClosed ? "" : " It is not closed with “>”.");

const examples: Readonly<Record<Emphasis, string>> = {
  strong: "strong words",
  emphasis: "emphasis",
  struck: "struck out",
};

export const marks: MarkFindings = {
  mark: {
    linkSpace: "A link is broken by the space between “]” and “(”.",
    linkSpaceHint: "write [words](address) without a space between",
    linkOrder: "The brackets of a link are in the wrong order.",
    linkOrderHint: "write [words](address): square brackets first",
    linkFullWidth: "A link is written with full-width brackets.",
    linkFullWidthHint: "write [words](address) with the brackets [ ] ( )",
    linkIncomplete: "A link or picture is not complete after “](”.",
    linkIncompleteHint: "write [words](address); an address holds no spaces and is closed with )",
    linkUnclosed: "The bracket “[” of a link opens here and is not closed.",
    linkUnclosedHint: "write [words](address)",
    footnote: (found) => `The footnote “${found}” has no text.`,
    footnoteHint: "write a paragraph that begins with the same sign and a colon: [^1]: …",
    reference: (found) => `The reference “${found}” has no address.`,
    referenceHint: "write [words](address), or a line [name]: address",
    picture: (found) => `The picture “${found}” has no file.`,
    pictureHint: "write ![what it shows](/picture.png)",
    backtick: (found) => `The backtick “${found}” opens here and is not closed.`,
    backtickHint: "close it with the same; write \\` for the sign itself",
    headingFullWidth: "The sign “＃” is full-width and makes no heading.",
    headingSpace: (found) => `There is no space after “${found}”, so it makes no heading.`,
    headingSpaceHint: `${heading}; write \\# for the sign itself`,
    headingLevels: (found) => `“${found}” makes no heading: six levels are the most.`,
    headingHint: heading,
    block: (found) => `A block with “${found}” is not understood here.`,
    blockHint: "write ordinary paragraphs",
    asterisksFullWidth: "The marks “＊＊” are full-width.",
    asterisksFullWidthHint: "write ** for strong words",
    backtickFullWidth: "The backtick “｀” is full-width.",
    backtickFullWidthHint: "write `",
    conflict: "The line “=======” stays visible; it may be left over from a merge conflict.",
    conflictHint: "delete it",
    line: (found) => `The line “${found}” stays visible.`,
    lineHint: "delete it; --- between blank lines parts a text",
  },
  emphasis: {
    opens: (mark) => `The mark “${mark}” opens here and is not closed.`,
    unclosed: (mark) => `The mark “${mark}” stays visible: it is not closed.`,
    visible: (mark) =>
      `The mark “${mark}” stays visible: it is not closed, or a space or sign keeps it from working.`,
    insideHint: ({ mark, sign, does }) =>
      `set the marks around the words alone, inside of quotes, brackets and stops: “${mark}${examples[does]}${mark}”; write \\${sign} for the sign itself`,
    closeHint({ mark, sign, does, inWord }) {
      const within = inWord === undefined ? "" : `; within a word write ${inWord}${examples[does]}${inWord}`;
      return `close it, with no space inside the marks: ${mark}${examples[does]}${mark}${within}; write \\${sign} for the sign itself`;
    },
  },
  program: {
    comment: "A comment of program code begins here.",
    commentHint: outside,
    spread: (found) => `A spread “${found}” is program code.`,
    braceUnclosed: "A brace “{” opens here and is not closed; braces belong to program code.",
    expression: (found) => `The braces “${found}” are an expression of program code.`,
    braceHint: "write \\{ if the brace itself is meant",
    module: (word) => `A line that begins with “${word}” is program code.`,
    moduleHint: "begin the line with another word, or with a capital letter",
    htmlComment: "HTML comments “<!-- -->” are not allowed.",
    htmlCommentHint: outside,
    addressInTag: (address) => `An address between < and > is not allowed: “${address}”.`,
    addressInTagHint: "write [words](address)",
    emptyTag: "An empty tag “<>” is not allowed.",
    emptyTagHint: "delete it and its “</>”",
    declaration: (found) => `A declaration “${found}” is not allowed.`,
    declarationHint: "delete it",
    lessThan: "The sign “<” begins a tag here.",
    lessThanHint: "write &lt; if the sign itself is meant",
    component: ({ tag, isClosed }) =>
      `The component “${tag}” is not allowed: texts hold no components.${mayBeOpen(isClosed)}`,
    componentHint: "say it in Markdown, or write &lt; for the sign itself",
    htmlTag: ({ tag, isClosed }) => `The HTML tag “${tag}” is not allowed.${mayBeOpen(isClosed)}`,
    htmlTagHint: "delete the tag, or write &lt; if the sign itself is meant",
    insteadOf: {
      strong: "write **strong** for strong words",
      emphasis: "write *emphasis* for emphasised words",
      struck: "write ~~struck out~~ for words that are struck out",
      list: "begin each line of a list with a hyphen and a space",
      heading: "write ## and a space before a heading",
      table: "write a table with | between its cells",
      layout: "delete the tag; a blank line begins a new paragraph",
      link: "write [words](/address) for a link",
      picture: "write ![what it shows](/picture.png) for a picture",
      code: "write `code` between backticks",
      quotation: "begin each line of a quotation with > and a space",
      rule: "write --- between two blank lines",
    },
  },
};
