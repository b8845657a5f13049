/** What the check says of the words of a text: its marks, lines, lists, links and pictures. */
export type TextFindings = {};
