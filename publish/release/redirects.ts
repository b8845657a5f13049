/** Checks and groups the redirects of a release. */
import type { Redirect } from "../../lib/model/redirects.ts";
import type { Problem } from "./problem.ts";

/**
 * Checks that each redirect leads in one step from an address that nothing else answers to one that is published. So no
 * redirect leads to another, and none to itself.
 *
 * @param published the addresses of the pages and files
 */
export function checkRedirects(redirects: readonly Redirect[], published: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set([...published].map((address) => address.toLowerCase()));
  for (const { from, to } of redirects) {
    const [path = ""] = to.split("#");
    if (taken.has(from.toLowerCase()))
      problems.push({ where: from, message: "is published, or moved elsewhere; it can't redirect." });
    if (!published.has(path))
      problems.push({ where: from, message: `redirects to ${to}, which is not published.` });
    taken.add(from.toLowerCase());
  }
  return problems;
}

/** Redirects of addresses that continue in one way: `/goals/99` and what is below it, each below `/goals/57`. */
export interface RedirectGroup extends Redirect {
  /** What follows both addresses: `data.json`. */
  readonly below: readonly string[];
}

/** Groups redirects by the address that they have in common, for servers that try one rule after the other. */
export function groupRedirects(redirects: readonly Redirect[]): readonly RedirectGroup[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const groups = new Map<string, { from: string; to: string; below: string[] }>();
  for (const { from, to } of redirects) {
    const at = from.lastIndexOf("/");
    const parent = from.slice(0, at);
    const step = from.slice(at + 1);
    const parentTarget = targets.get(parent);
    if (parentTarget !== undefined && to === `${parentTarget}/${step}`) {
      const group = groups.get(parent) ?? { from: parent, to: parentTarget, below: [] };
      group.below.push(step);
      groups.set(parent, group);
    } else groups.set(from, { from, to, below: [], ...groups.get(from) });
  }
  return [...groups.values()];
}
