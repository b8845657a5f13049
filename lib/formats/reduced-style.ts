/**
 * Reduces a citation style to what it says of the site's own items. A style covers dozens of types of item, in notes, with
 * pages and in bibliographies, and the processor takes more than a second to build all that; a citation of this site needs
 * little of it.
 */

/** An element of a style as citeproc parses it. */
export interface StyleElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly StyleNode[];
}

type StyleNode = StyleElement | string;

/** What is known of every item that is cited, before there is one. */
export interface KnownItem {
  readonly type: string;
  /** The variables that it has. */
  readonly has: ReadonlySet<string>;
  /** The variables that some items have. All others it lacks. */
  readonly mayHave: ReadonlySet<string>;
}

/** Whether a condition holds, or that it depends on the item. */
type Verdict = boolean | "open";

/**
 * Leaves out what is about citations in a text and about the order of entries, and the branches that no item takes
 * (CSL 1.0.2, "Choose").
 *
 * @param style the root element of a style
 * @returns a style that sets the same bibliography of one of these items
 */
export function reduceStyle(style: StyleElement, item: KnownItem): StyleElement {
  return {
    ...style,
    children: style.children.map((child) => {
      if (typeof child === "string") return child;
      if (child.name === "citation")
        return { ...child, children: [{ name: "layout", attrs: {}, children: [] }] };
      return reduce(child.name === "bibliography" ? withoutOrder(child) : child, item);
    }),
  };
}

/** A bibliography of one entry has no order, and what it would be sorted by takes the processor as long as the entry. */
function withoutOrder(bibliography: StyleElement): StyleElement {
  const isKept = (child: StyleNode) => typeof child === "string" || child.name !== "sort";
  return { ...bibliography, children: bibliography.children.filter(isKept) };
}

function reduce(node: StyleNode, item: KnownItem): StyleNode {
  if (typeof node === "string") return node;
  return { ...node, children: node.children.flatMap((child) => reduceChild(child, item)) };
}

/** An element with what is left of it; of a choice that is made, what was chosen. */
function reduceChild(node: StyleNode, item: KnownItem): readonly StyleNode[] {
  if (typeof node === "string" || node.name !== "choose") return [reduce(node, item)];
  const left: StyleElement[] = [];
  for (const branch of node.children) {
    if (typeof branch === "string") continue;
    const verdict = branch.name === "else" ? true : decide(branch, item);
    if (verdict === false) continue;
    const { children } = branch;
    if (verdict === true) {
      if (left.length === 0) return children.flatMap((child) => reduceChild(child, item));
      left.push({ name: "else", attrs: {}, children });
      break;
    }
    left.push({ ...branch, name: left.length === 0 ? "if" : "else-if" });
  }
  if (left.length === 0) return [];
  return [{ ...node, children: left.map((branch) => reduce(branch, item)) }];
}

/** Whether an item takes a branch, by all the conditions that it names. */
function decide({ attrs }: StyleElement, item: KnownItem): Verdict {
  const { match = "all", ...conditions } = attrs;
  const verdicts = Object.entries(conditions).flatMap(([test, values]) =>
    values.split(/\s+/u).map((value) => decideOne(test, value, item)),
  );
  const undecided = verdicts.includes("open") ? "open" : undefined;
  if (match === "any") return verdicts.includes(true) || (undecided ?? false);
  if (match === "none") return !verdicts.includes(true) && (undecided ?? true);
  return !verdicts.includes(false) && (undecided ?? true);
}

function decideOne(test: string, value: string, { type, has, mayHave }: KnownItem): Verdict {
  if (test === "type") return value === type;
  if (test === "variable" && has.has(value)) return true;
  if ((test === "variable" || test === "is-numeric" || test === "is-uncertain-date") && !has.has(value))
    return mayHave.has(value) ? "open" : false;
  return "open";
}
