/** What the commands for the content print besides findings. */
export type CommandWords = {};
