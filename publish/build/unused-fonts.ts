/**
 * Fonts that a document does not use. `next/font` brings a font's styles and its preload to every page of a route that imports
 * the font; where one route makes pages of several kinds or languages, not all of them set its class.
 */
import { type CssNode, generate, parse, type Rule } from "css-tree";

/** The fonts that a stylesheet offers, by its text: every document has the same few. */
const known = new Map<string, readonly Offered[]>();

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is there of a font for one that sets its classes: its faces, or a rule that names it. */
interface Offered extends Place {
  /** Under which it is offered; of a face, the classes of all rules that name its font. */
  readonly classes: readonly string[];
}

/**
 * A stylesheet without the fonts that it offers under classes that no element has, and without those classes.
 *
 * @param css the text of a `<style>` element
 * @param classes the classes of all elements of the document
 */
export function withoutUnusedFonts(css: string, classes: ReadonlySet<string>): string {
  if (!known.has(css)) known.set(css, findOffered(css));
  const unused = (known.get(css) ?? []).filter(
    (offered) => !offered.classes.some((name) => classes.has(name)),
  );
  return unused.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), css);
}

function findOffered(css: string): readonly Offered[] {
  const sheet = parse(css, { positions: true, parseCustomProperty: true });
  if (sheet.type !== "StyleSheet") return [];
  const nodes = sheet.children.toArray();
  const faces = nodes.flatMap((node) => {
    const [family] = node.type === "Atrule" && node.name === "font-face" ? familiesIn(node) : [];
    return family === undefined ? [] : [{ family, ...placeOf(node) }];
  });
  const families = new Set(faces.map(({ family }) => family));
  const rules = nodes.flatMap((node) => {
    const named = node.type === "Rule" ? familiesIn(node).filter((family) => families.has(family)) : [];
    const classes = node.type === "Rule" ? classesOf(node) : [];
    return named.length > 0 && classes.length > 0 ? [{ named, classes, ...placeOf(node) }] : [];
  });
  const offeredFaces = faces.flatMap(({ family, ...place }) => {
    const classes = rules.flatMap((rule) => (rule.named.includes(family) ? rule.classes : []));
    return classes.length > 0 ? [{ classes, ...place }] : [];
  });
  return [...offeredFaces, ...rules].sort((one, other) => one.start - other.start);
}

/** The families that a face or a rule names, also in a property of its own. */
function familiesIn(node: CssNode): readonly string[] {
  const block = "block" in node ? node.block : null;
  return (block?.children.toArray() ?? []).flatMap((each) =>
    each.type === "Declaration" && (each.property === "font-family" || each.property.startsWith("--"))
      ? generate(each.value)
          .split(",")
          .map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"))
      : [],
  );
}

/** The classes that a rule is for; none where it is for anything else too. */
function classesOf({ prelude }: Rule): readonly string[] {
  if (prelude.type !== "SelectorList") return [];
  const parts = prelude.children
    .toArray()
    .flatMap((selector) => (selector.type === "Selector" ? selector.children.toArray() : [selector]));
  const classes = parts.flatMap((part) => (part.type === "ClassSelector" ? [part.name] : []));
  return classes.length === parts.length ? classes : [];
}

function placeOf({ loc }: CssNode): Place {
  return { start: loc?.start.offset ?? 0, end: loc?.end.offset ?? 0 };
}
