/** The line of Markdown that shows a picture. */

/** Signs that would mean something in Markdown, or to the check, where they are meant as they are. */
const signs = /[\\`*_{}[\]<>~&|]/gu;

/**
 * Writes the line.
 *
 * @param description for those who can’t see the picture
 */
export function writePictureLine(address: string, description: string): string {
  return `![${description.replace(/\s+/gu, " ").trim().replace(signs, "\\$&")}](${address})`;
}
