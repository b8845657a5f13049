/** What the pictures look like, read from the site's own style sheets: a colour or a pattern is changed there, once. */
import { type CssNode, generate, parse, walk } from "css-tree";
import type { Vision } from "../../lib/model/records.ts";
import { strandClass } from "../strands/strands.tsx";

/** How one vision's line is drawn, in the units of the page. */
export interface StrandLook {
  readonly colour: string;
  readonly width: number;
  /** Lengths of line and gap in turn; empty for a line without gaps. */
  readonly dashes: readonly number[];
  readonly hasRoundEnds: boolean;
}

export interface Look {
  readonly colours: Readonly<Record<"paper" | "ink" | "soft" | "rule" | "accent", string>>;
  /** The line of a vision. */
  readonly strandOf: (vision: Pick<Vision, "number">) => StrandLook;
}

/** A colour of the paper's words, or the hue of a vision. */
export function colourOf(look: Look, colour: Vision | keyof Look["colours"]): string {
  return typeof colour === "string" ? look.colours[colour] : look.strandOf(colour).colour;
}

type Declarations = ReadonlyMap<string, string>;

/**
 * Reads the look from the style sheets of the site.
 * @param theme the text of `app/theme.css`: the colours on light paper
 * @param strands the text of `app/styles/strands.css`: the lines' hues and patterns
 * @throws {Error} where a style sheet lacks what a picture needs
 */
export function readLook(theme: string, strands: string): Look {
  const tokens = declarationsOf(parse(theme), (rule) => rule.type === "Atrule" && rule.name === "theme");
  const sheet = parse(strands);
  const resolve = (value: string): string => {
    const token = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return token ? need(tokens, token) : value;
  };
  const strandOf = (vision: Pick<Vision, "number">): StrandLook => {
    const style = new Map(
      strandClass(vision)
        .split(" ")
        .flatMap((name) => [...declarationsOf(sheet, (rule) => hasSelector(rule, `.${name}`))]),
    );
    return {
      colour: resolve(need(style, "stroke")),
      width: Number.parseFloat(need(style, "stroke-width")),
      dashes: (style.get("stroke-dasharray") ?? "").split(" ").filter(Boolean).map(Number),
      hasRoundEnds: style.get("stroke-linecap") === "round",
    };
  };
  const colour = (name: string) => need(tokens, `--color-${name}`);
  return {
    colours: {
      paper: colour("paper"),
      ink: colour("ink"),
      soft: colour("soft"),
      rule: colour("rule"),
      accent: colour("accent"),
    },
    strandOf,
  };
}

function need(declarations: Declarations, property: string): string {
  const value = declarations.get(property);
  if (value === undefined) throw new Error(`The style sheets give no ${property} to draw pictures with.`);
  return value;
}

/** The declarations directly in the rules that are chosen; the last of a name counts, as in the cascade. */
function declarationsOf(sheet: CssNode, choose: (rule: CssNode) => boolean): Declarations {
  const found = new Map<string, string>();
  walk(sheet, (rule) => {
    if ((rule.type !== "Rule" && rule.type !== "Atrule") || !choose(rule)) return;
    for (const node of rule.block?.children ?? []) {
      if (node.type === "Declaration") found.set(node.property, generate(node.value).trim());
    }
  });
  return found;
}

function hasSelector(rule: CssNode, selector: string): boolean {
  return rule.type === "Rule" && generate(rule.prelude) === selector;
}
