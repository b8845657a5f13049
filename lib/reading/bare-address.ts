/**
 * Addresses that stand bare in running text become links, as in GitHub's Markdown; but each ends where it ends.
 *
 * GitHub lets an address go on to the next space, so that it swallows the closing quote of “https://www.tohoku.ac.jp/en/”
 * and a sentence that follows 。without one. Addresses are made of ASCII (RFC 3986); so here the first other character ends
 * one. At the end of an address, signs that end a sentence and brackets that were not opened in it are no part of it, as
 * in GitHub's. Without a scheme, `www.example.org` is read as browsers read it: `https`.
 */
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Code, Construct, Effects, Extension, Previous, State, Tokenizer } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    bareAddress: "bareAddress";
  }
}

/** The signs that a mail box is made of in running text, and those of a host. */
const word = /[\w+.-]/u;
const hostSign = /[\w.-]/u;
/** What addresses hold, and ASCII signs that they cannot hold: those are reported rather than taken for their end. */
const pathSign = /[!#-;=?-~]/u;

/** The most characters that the name of a mail box has (RFC 5321, § 4.5.3.1.1). */
const longestBox = 64;

const starts = ["https://", "http://", "www."] as const;

/** The address that a bare one leads to. */
function targetOf(written: string): string {
  if (/^https?:/iu.test(written)) return written;
  return /^www\./iu.test(written) ? `https://${written}` : `mailto:${written}`;
}

/**
 * A host that may stand in running text: of labels, the last two without an underscore (the rule of GitHub's Markdown).
 * @param signs what stands between the scheme and the path
 */
function isHost(signs: string): boolean {
  const labels = signs.replace(/[._]+$/u, "").split(".");
  return (
    /^[\dA-Z]/iu.test(signs) &&
    labels.slice(-2).every((label) => /[\dA-Z]/iu.test(label) && !label.includes("_"))
  );
}

/** Without what follows an address in a sentence: punctuation, marks of emphasis, entities, brackets opened before it. */
function trimmed(run: string): string {
  let open = 0;
  for (const sign of run) open += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  let end = run.length;
  for (;;) {
    const last = run[end - 1] ?? "";
    if (last === ";") {
      // As long as the longest names of entities are.
      end -= /&[a-z\d]{1,32};$/iu.exec(run.slice(Math.max(0, end - 34), end))?.[0].length ?? 1;
    } else if (last === ")" && open < 0) {
      open += 1;
      end -= 1;
    } else if (/["!'*,.:?_~]/u.test(last)) end -= 1;
    else return run.slice(0, end);
  }
}

/** What `]` closes and `[^1]` begins is no part of an address. */
function withoutBrackets(run: string): string {
  let open = 0;
  for (let at = 0; at < run.length; at += 1) {
    if (run[at] === "[" && run[at + 1] === "^") return run.slice(0, at);
    if (run[at] === "[") open += 1;
    if (run[at] === "]") open -= 1;
    if (open < 0) return run.slice(0, at);
  }
  return run;
}

/** Reads an address without taking it, sign for sign, so that no text is searched twice; its length is left in `found`. */
type Measure = (found: { length: number }) => Tokenizer;

const web: Measure = (found) => (effects, ok, nok) => {
  let run = "";
  let start = 0;
  const consume = (code: Code, next: State): State => {
    run += signOf(code);
    effects.consume(code);
    return next;
  };
  const inStart: State = (code) => {
    const signs = (run + signOf(code)).toLowerCase();
    if (code === null || !starts.some((other) => other.startsWith(signs))) return nok(code);
    const isWhole = starts.some((other) => other === signs);
    // The name of the host begins with `www.`, but after a scheme.
    if (isWhole) start = signs.includes(":") ? signs.length : 0;
    return consume(code, isWhole ? inHost : inStart);
  };
  const inHost: State = (code) => {
    if (hostSign.test(signOf(code))) return consume(code, inHost);
    return isHost(run.slice(start)) && !/^www\.*$/iu.test(run) ? inPath(code) : nok(code);
  };
  const inPath: State = (code) => {
    if (pathSign.test(signOf(code))) return consume(code, inPath);
    found.length = trimmed(withoutBrackets(run)).length;
    return ok(code);
  };
  return inStart;
};

const mail: Measure = (found) => (effects, ok, nok) => {
  let run = "";
  const consume = (code: Code, next: State): State => {
    run += signOf(code);
    effects.consume(code);
    return next;
  };
  const inBox: State = (code) => {
    if (signOf(code) === "@" && run !== "") return consume(code, inHost);
    return word.test(signOf(code)) && run.length < longestBox ? consume(code, inBox) : nok(code);
  };
  const inHost: State = (code) => {
    if (hostSign.test(signOf(code))) return consume(code, inHost);
    const address = run.replace(/\.+$/u, "");
    if (!/@[\w-]+(?:\.[\w-]+)+$/u.test(address) || !/[a-z]$/iu.test(address)) return nok(code);
    found.length = address.length;
    return ok(code);
  };
  return inBox;
};

/** A construct that takes as many signs as were measured. */
function construct(name: string, measure: Measure, previous: Previous): Construct {
  return {
    name,
    previous,
    tokenize(effects: Effects, ok: State, nok: State): State {
      const found = { length: 0 };
      const take: State = (code) => {
        if (found.length === 0) {
          effects.exit("bareAddress");
          return ok(code);
        }
        found.length -= 1;
        effects.consume(code);
        return take;
      };
      return (code) => {
        if (!previous.call(this, this.previous)) return nok(code);
        effects.enter("bareAddress");
        return effects.check({ partial: true, tokenize: measure(found) }, take, nok)(code);
      };
    },
  };
}

/** The ASCII sign of a code; nothing for line ends and every other character. */
function signOf(code: Code): string {
  return code !== null && code > 0 && code < 127 ? String.fromCharCode(code) : "";
}

/** Letters of scripts that put no space before an address. */
const spaceless = /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u;

// An underscore that is no part of the address before it is a mark.
const beforeMail: Previous = (code) => !/[\da-z+.-]/iu.test(signOf(code));
const beforeScheme: Previous = (code) => !/[a-z]/iu.test(signOf(code));
const beforeWww: Previous = (code) => {
  const character = code === null || code < 0 ? "" : String.fromCharCode(code);
  return !/[\p{L}\p{M}\p{N}]/u.test(character) || spaceless.test(character);
};

const mailAddress = construct("bareMailAddress", mail, beforeMail);
const webAddress = construct("bareWebAddress", web, beforeScheme);
const wwwAddress = construct("bareWwwAddress", web, beforeWww);

/** For micromark: the addresses, in place of GitHub's own constructs for them. */
export const bareAddresses: Extension = {
  disable: { null: ["wwwAutolink", "protocolAutolink", "emailAutolink"] },
  text: Object.fromEntries(
    Array.from({ length: 127 }, (_, code) => code)
      .filter((code) => word.test(String.fromCharCode(code)))
      .map((code) => {
        const sign = String.fromCharCode(code);
        const others = /h/iu.test(sign) ? [webAddress] : /w/iu.test(sign) ? [wwwAddress] : [];
        return [code, [mailAddress, ...others]];
      }),
  ),
};

/** For mdast: each address as a link whose words are the address as it is written. */
export const bareAddressLinks: FromMarkdown = {
  enter: {
    bareAddress(token) {
      const value = this.sliceSerialize(token);
      this.enter({ type: "link", title: null, url: targetOf(value), children: [] }, token);
      this.enter({ type: "text", value }, token);
      this.exit(token);
      this.exit(token);
    },
  },
};
