/**
 * Typst, written so that no text of the content can become a part of the program: a string is always words, and becomes a string
 * literal in the mode of code; only what is made here is code. Within a literal Typst knows two signs, the quotation mark that ends it and
 * the backslash (typst.app/docs/reference/foundations/str).
 */

/** A piece of a Typst program that is an expression in the mode of code: `emph("words")`. */
export class Code {
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }

  /** A value: words as a string, lists as arrays, objects as dictionaries, in which fields that are undefined are left out. */
  static of(value: Value): Code {
    if (value instanceof Code) return value;
    if (value === undefined) return new Code("none");
    if (typeof value === "string") return new Code(literal(value));
    if (typeof value === "number") return new Code(finite(value));
    if (typeof value === "boolean") return new Code(String(value));
    if (isList(value)) return new Code(`(${value.map((each) => `${Code.of(each)}, `).join("")})`);
    const fields = fieldsOf(value);
    return new Code(fields.length === 0 ? "(:)" : `(${fields.join(", ")})`);
  }

  /** A call of a function of Typst or of the template: `strands(gap: 3, "words")`. */
  static call(name: string, fields: Fields, ...values: readonly Value[]): Code {
    if (!/^[a-z](?:[.-]?[a-z0-9])*$/u.test(name)) throw new Error(`${name} is no name of a function.`);
    return new Code(
      `${name}(${[...fieldsOf(fields), ...values.map((value) => String(Code.of(value)))].join(", ")})`,
    );
  }

  /** Pieces one after the other, as one. */
  static join(pieces: readonly (string | Code)[]): Code {
    return new Code(`[${pieces.map((piece) => `#${Code.of(piece)};`).join("")}]`);
  }

  /**
   * A whole program.
   *
   * @param template the file of the functions that it calls
   * @param sheet the function that gets all the rest
   */
  static program(template: string, sheet: Code, pieces: readonly Code[]): string {
    const all = [`import ${literal(template)}: *`, `show: ${sheet}`, ...pieces];
    return all.map((piece) => `#${piece};\n`).join("");
  }
}

type Fields = Readonly<Record<string, Value>>;

/** What can be said in Typst without writing any. */
export type Value =
  | string
  | Code
  | number
  | boolean
  | undefined
  | readonly Value[]
  | { readonly [name: string]: Value };

export const { call, join, program } = Code;

/**
 * The same program in the signs of ASCII alone; all others are in its strings. Typst 0.14 takes over what a file has in common with what it
 * held before byte by byte, and where that ends within a letter, it stops or puts another in its place (`Source::replace`).
 */
export function toAscii(program: string): string {
  return program.replace(/\P{ASCII}/gu, escaped);
}

function escaped(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A label that a place has, or that a link leads to. */
export function label(name: string): Code {
  return call("label", {}, name);
}

function literal(words: string): string {
  // Half of a pair is no character.
  const whole = words.replace(/\p{Surrogate}/gu, "\u{fffd}");
  return `"${whole.replace(/["\\\p{Cc}\p{Zl}\p{Zp}]/gu, escaped)}"`;
}

function fieldsOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!/^[a-z](?:-?[a-z0-9])*$/u.test(name)) throw new Error(`${name} is no name of a field.`);
    return [`${name}: ${Code.of(value)}`];
  });
}

function finite(number: number): string {
  if (!Number.isFinite(number)) throw new Error(`${number} is no number that Typst has.`);
  return String(Math.round(number * 1000) / 1000);
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
