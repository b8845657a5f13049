import { notFound } from "next/navigation";
import { getContent } from "../../../../lib/content.ts";
import { cite } from "../../../../lib/formats/citations.ts";
import { strategyJson } from "../../../../lib/formats/json.ts";
import { jsonSchema } from "../../../../lib/formats/json-schema.ts";
import { strategyMarkdown } from "../../../../lib/formats/markdown.ts";
import { stratml } from "../../../../lib/formats/stratml.ts";
import { type StrategyFormatFile, strategyFormats } from "../../../../lib/model/forms.ts";
import type { Content } from "../../../../lib/model/records.ts";
import type { Words } from "../../../../lib/words/words.ts";
import { english } from "../../../english.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

const schemaFile = "schema.json";

/** What makes each form of the whole strategy, by its name. */
const writers: Readonly<
  Record<StrategyFormatFile | typeof schemaFile, (content: Content, words: Words) => string>
> = {
  "strategy.json": strategyJson,
  "strategy.md": strategyMarkdown,
  "strategy.xml": stratml,
  "strategy.bib": (content, words) => cite(content, content.document, words).bibtex,
  "strategy.ris": (content, words) => cite(content, content.document, words).ris,
  "strategy.csl.json": (content, words) => cite(content, content.document, words).csl,
  [schemaFile]: (_, words) => jsonSchema(words),
};

export function generateStaticParams() {
  return Object.keys(writers).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (!isWritten(file)) notFound();
  const type = strategyFormats.find((format) => format.file === file)?.type ?? "application/json";
  return new Response(writers[file](await getContent(), english), { headers: { "Content-Type": type } });
}

function isWritten(file: string): file is keyof typeof writers {
  return Object.hasOwn(writers, file);
}
