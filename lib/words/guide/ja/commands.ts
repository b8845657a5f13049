/** What the commands for the content print besides findings, in Japanese. */
import type { CommandWords } from "../groups/commands.ts";

export const commands: CommandWords = {};
