/** What builds of content of several sizes cost, beside builds of a stock Next.js app of the same texts. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../run.mjs";
import { sizeOf, writeSampleContent } from "./sample-content.ts";
import { buildStockApp } from "./stock-app.ts";

/** The goal in which a word is changed. */
const changed = 7;

/**
 * Measures builds of so many goals each, and prints a line for each size, in seconds.
 *
 * @param sizes numbers of goals, at least seven
 */
export async function measureScale(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "scale-"));
  const title = ["goals", "check", "compiled and built", "built", "one word", "nothing", "stock Next.js"];
  console.log(title.map((each) => each.padStart(20)).join(""));
  try {
    for (const goals of sizes) {
      const [content, out] = [join(folder, "content"), join(folder, `out-${goals}`)];
      await writeSampleContent(content, sizeOf(goals));
      const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out };
      const build = () => measure(["scripts/build.mjs", "--quiet"], env);
      const check = await measure(["scripts/command.cjs", "content-check"], env);
      await rm(join(process.env.DIST_DIR || ".next", "application.json"), { force: true });
      const cold = await build();
      await rm(out, { recursive: true });
      const built = await build();
      const goal = join(content, "goals", `${changed}.mdx`);
      await writeFile(goal, (await readFile(goal, "utf8")).replace("Sample text 1", "Sample text one"));
      const word = await build();
      const nothing = await build();
      const stock = await measureStock(content, goals);
      const figures = [check, cold, built, word, nothing, stock].map((each) => each.toFixed(1));
      console.log([String(goals), ...figures].map((each) => each.padStart(20)).join(""));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds that a program takes. */
async function measure(parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const begun = performance.now();
  const { code, said } = await run(parameters, { cwd: process.cwd(), env, output: "collect" });
  if (code !== 0) throw new Error(said);
  return (performance.now() - begun) / 1000;
}

/** Seconds that a stock app of the goals' texts takes, from nothing. */
async function measureStock(content: string, goals: number): Promise<number> {
  const words: Record<string, string> = {};
  for (let goal = 1; goal <= goals; goal++) {
    const text = await readFile(join(content, "goals", `${goal}.mdx`), "utf8").catch(() => "");
    words[`/goals/${goal}`] = text
      .split("\n\n")
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("");
  }
  const styles = "body { max-width: 40rem; margin: auto; font-family: var(--font-newsreader); }";
  const begun = performance.now();
  await buildStockApp({ words, styles });
  return (performance.now() - begun) / 1000;
}
