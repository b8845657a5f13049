import type { Metadata } from "next";
import { PageHead } from "../../../components/page-head.tsx";
import { RecordLinks } from "../../../components/record-links.tsx";
import { Shell } from "../../../components/shell.tsx";
import { StrategyStatement } from "../../../components/strategy-statement.tsx";
import { getContent } from "../../../lib/content.ts";
import { collectionData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { pageMetadata } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const content = await getContent();
  return pageMetadata({
    site: content.site,
    words: english,
    title: english.records.kinds.strategy.plural,
    description: english.records.listDescription({ content, kind: "strategy" }),
    route: routes.strategies,
  });
}

export default async function StrategiesPage() {
  const content = await getContent();
  return (
    <Shell
      content={content}
      words={english}
      section="strategy"
      graph={collectionData(content, content.strategies, english)}
    >
      <PageHead title={english.records.kinds.strategy.plural} words={english}>
        <p>{english.records.listDescription({ content, kind: "strategy" })}</p>
      </PageHead>
      {content.strategies.map((strategy) => (
        <section
          key={strategy.number}
          className="strategy-entry"
          aria-label={english.records.shortName(strategy)}
        >
          <StrategyStatement strategy={strategy} words={english} />
          <RecordLinks records={strategy.goals} words={english} />
        </section>
      ))}
    </Shell>
  );
}
