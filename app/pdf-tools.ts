/**
 * What PDFs are made with: the compiler, the template, the fonts and the look of the site's own style sheets. All is read once in a
 * process, when the first is made, and nothing is fetched.
 */
// biome-ignore lint/style/noRestrictedImports: fonts and style sheets are no content; they come with the project.
import { readFile } from "node:fs/promises";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Look, readLook } from "../components/picture/look.ts";
import { packPdf } from "../lib/formats/pdf/pack.ts";
import { toAscii } from "../lib/formats/typst/code.ts";
import { settleLetters } from "../lib/formats/typst/letters.ts";
import { fromRoot, japaneseFamily, pdfFamilies, readFonts, readLetters } from "./pdf/fonts.ts";

/** Makes PDFs. */
export interface PdfTools {
  readonly look: Look;
  /**
   * Makes a PDF of a program.
   * @throws {Error} that says what is wrong with the program, or with the PDF as one that everyone can read
   */
  readonly compile: (program: string) => Promise<Uint8Array>;
}

let tools: Promise<PdfTools> | undefined;

/** The tools, read at the first call. */
export function pdfTools(): Promise<PdfTools> {
  tools ??= readTools();
  return tools;
}

async function readTools(): Promise<PdfTools> {
  const [theme, strands, template, fonts] = await Promise.all([
    readFile(fromRoot("app/theme.css"), "utf8"),
    readFile(fromRoot("app/styles/strands.css"), "utf8"),
    readFile(fromRoot("app/pdf/strategy.typ"), "utf8"),
    readFonts(),
  ]);
  const look = readLook(theme, strands);
  const compiler = NodeCompiler.create({
    workspace: fromRoot("app/pdf"),
    fontArgs: [{ fontBlobs: [...fonts] }],
  });
  compiler.addSource(fromRoot("app/pdf/strategy.typ"), template);
  compiler.mapShadow(fromRoot("app/pdf/look.json"), Buffer.from(JSON.stringify(describeLook(look))));
  return {
    look,
    async compile(program) {
      const isPlain = /^\p{ASCII}*$/u.test(program);
      const settled = isPlain ? { program, isMissing: false } : settleLetters(program, await letters());
      const bytes = compileProgram(compiler, toAscii(settled.program), settled.isMissing);
      // What has not been used for some PDFs is forgotten.
      compiler.evictCache(2);
      return packPdf(bytes);
    },
  };
}

let known: ReturnType<typeof readLetters> | undefined;

/** The letters of the fonts, read when they are first asked for. */
function letters() {
  known ??= readLetters();
  return known;
}

/**
 * One file takes the place of the last one, and no document is kept in between: either would stay in memory for good, two thirds of a
 * megabyte for each PDF.
 */
function compileProgram(compiler: NodeCompiler, program: string, isMissing: boolean): Uint8Array {
  const mainFilePath = fromRoot("app/pdf/main.typ");
  compiler.mapShadow(mainFilePath, Buffer.from(program));
  const inputs = { missing: isMissing ? "yes" : "no" };
  try {
    return compiler.pdf({ mainFilePath, inputs, resetRead: true }, { pdfStandard: "ua-1" });
  } catch (error) {
    throw new Error(`A PDF can’t be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The look as the template reads it: colours, the lines of the visions in turn, and the names of the fonts. */
function describeLook(look: Look) {
  const numbers = [1, 2, 3, 4];
  return {
    colours: look.colours,
    strands: numbers.map((number) => {
      const { colour, width, dashes, hasRoundEnds } = look.strandOf({ number });
      return { colour, width, dashes, round: hasRoundEnds };
    }),
    fonts: { latin: Object.values(pdfFamilies), japanese: [japaneseFamily] },
  };
}
