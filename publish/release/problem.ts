/** Why a build can't be published: a value, so that all problems are found before one is thrown. */
export interface Problem {
  /** The address on the site that it is about, or a file. */
  readonly where: string;
  readonly message: string;
}

/** Thrown once, with everything that is wrong. */
export class PublishError extends Error {
  override readonly name = "PublishError";

  constructor(readonly problems: readonly Problem[]) {
    super(
      [
        "The site can't be published:",
        ...problems.map(({ where, message }) => `  ${where}: ${message}`),
      ].join("\n"),
    );
  }
}
