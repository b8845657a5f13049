import type { Site, StrategyDocument } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";

/** Whose text it is, of which source and on what it rests, below its title as in a book. */
export function TitleMatter({
  site,
  document,
  words,
}: {
  site: Site;
  document: StrategyDocument;
  words: Words;
}) {
  const { vision } = document;
  const title = (
    <cite key="vision" {...langOf(document, words)}>
      {vision.title}
    </cite>
  );
  return (
    <div className="title-matter">
      <p {...langOf(site, words)}>{site.publisher}</p>
      <p>{words.document.part({ source: site.source.title, section: document.section })}</p>
      <p>{words.document.basedOn({ vision: title, published: vision.published })}</p>
    </div>
  );
}
