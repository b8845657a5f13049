import type { Metadata } from "next";
import { PageHead } from "../../../components/page-head.tsx";
import { RecordLinks } from "../../../components/record-links.tsx";
import { Shell } from "../../../components/shell.tsx";
import { StrategyStatement } from "../../../components/strategy-statement.tsx";
import { getContent } from "../../../lib/content.ts";
import { collectionData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { collectionDescription, collectionName, shortName } from "../../../lib/words/names.ts";
import { pageMetadata } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const content = await getContent();
  return pageMetadata({
    site: content.site,
    title: collectionName("strategy"),
    description: collectionDescription(content, "strategy"),
    route: routes.strategies,
  });
}

export default async function StrategiesPage() {
  const content = await getContent();
  return (
    <Shell content={content} section="strategy" graph={collectionData(content, content.strategies)}>
      <PageHead title={collectionName("strategy")}>
        <p>{collectionDescription(content, "strategy")}</p>
      </PageHead>
      {content.strategies.map((strategy) => (
        <section key={strategy.number} className="strategy-entry" aria-label={shortName(strategy)}>
          <StrategyStatement strategy={strategy} />
          <RecordLinks records={strategy.goals} />
        </section>
      ))}
    </Shell>
  );
}
