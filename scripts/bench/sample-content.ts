/** Content of any size, to measure with: as long as the real texts are, in filler. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { numberOfMissing } from "../../lib/model/routes.ts";
import { splitLanguage } from "../../lib/reading/file-names.ts";

/** Words that texts are made of. */
const vocabulary =
  "we stand in for the wording of source and run on as long its paragraphs do so that pages forms lists have much to hold they would it research education university partner region student science society field language culture network programme centre support exchange study world local global common future change people work open build share lead join create develop strengthen promote across between through within among together new many each every other several".split(
    " ",
  );

/** So many words, other ones for each number: what repeats would be compressed as no text is. */
function filler(seed: number, count: number): string {
  let state = seed;
  const words = Array.from({ length: count }, () => {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return vocabulary[Math.floor((state / 2 ** 32) * vocabulary.length)];
  });
  return words.join(" ");
}

/** How many records of each kind there are. */
export interface Size {
  readonly strategies: number;
  readonly goals: number;
}

/** Ten goals a strategy, as far as that gives round numbers. */
export function sizeOf(goals: number): Size {
  return { strategies: Math.max(1, Math.ceil(goals / 10)), goals };
}

/**
 * Writes a content folder: the site's own visions and pages, and sample strategies and goals.
 *
 * @param folder where; what is there goes away
 */
export async function writeSampleContent(folder: string, { strategies, goals }: Size): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  // In one language: a translation of what goes would be of nothing.
  await cp("content", folder, { recursive: true, filter: (path) => !splitLanguage(basename(path)) });
  for (const name of ["addresses.txt", "history"])
    await rm(join(folder, name), { recursive: true, force: true });
  for (const kind of ["strategies", "goals"]) {
    await rm(join(folder, kind), { recursive: true });
    await mkdir(join(folder, kind));
  }
  for (let number = 1; number <= strategies; number++) {
    if (number === numberOfMissing) continue;
    const text = `---\ntitle: Sample ${filler(number, 5)}\nvisions: [${(number % 4) + 1}]\n---\n`;
    await writeFile(join(folder, "strategies", `${number}.mdx`), text);
  }
  for (let number = 1; number <= goals; number++) {
    if (number === numberOfMissing) continue;
    const named = Math.ceil((number * strategies) / goals);
    const strategy = named === numberOfMissing ? named - 1 : named;
    const body = Array.from(
      { length: 3 },
      (_, index) => `Sample text ${index + 1} of goal ${number}: ${filler(number * 10 + index, 35)}.`,
    );
    const text = `---\ntitle: Sample ${filler(number, 8)}\nstrategy: ${strategy}\n---\n\n${body.join("\n\n")}\n`;
    await writeFile(join(folder, "goals", `${number}.mdx`), text);
  }
  const document = join(folder, "document.mdx");
  const text = await readFile(document, "utf8");
  // What the document rests on and links to is there under the first number.
  await writeFile(
    document,
    text.replace(/^strategy: \d+$/mu, "strategy: 1").replaceAll(/\]\(\/(strategies|goals)\/\d+/gu, "](/$1/1"),
  );
}
