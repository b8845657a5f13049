/** What the commands for the content print besides findings. */
export interface CommandWords {
  /** Before how a command is used. */
  readonly usage: (command: string) => string;
  /** `npm run content:new` */
  readonly create: {
    readonly usage: (kinds: readonly string[], language: string) => string;
    readonly tooMuch: (said: string) => string;
    readonly created: (path: string) => string;
  };
  /** `npm run content:publish` */
  readonly publish: {
    readonly refused: string;
    readonly nothing: (ledger: string) => string;
    readonly kept: (path: string) => string;
    readonly added: (change: { ledger: string; lines: number }) => string;
  };
}
