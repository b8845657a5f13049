import type { Metadata } from "next";
import { isBrief } from "../../components/extent.ts";
import { GoalList } from "../../components/goal-list.tsx";
import { Hero } from "../../components/hero.tsx";
import { Mission } from "../../components/mission.tsx";
import { Shell } from "../../components/shell.tsx";
import { StrategyMap } from "../../components/strategy-map/strategy-map.tsx";
import { StrategyStatement } from "../../components/strategy-statement.tsx";
import { VisionList } from "../../components/vision-list.tsx";
import { WaysOn } from "../../components/ways-on.tsx";
import { getContent } from "../../lib/content.ts";
import { homeData } from "../../lib/formats/structured-data.ts";
import { routes } from "../../lib/model/routes.ts";
import { english } from "../english.ts";
import { newsreaderItalic } from "../italic-font.ts";
import { pageMetadata, strategyForms } from "../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const content = await getContent();
  return pageMetadata({
    site: content.site,
    words: english,
    description: english.records.summary(content),
    route: routes.home,
    forms: strategyForms(english),
  });
}

export default async function HomePage() {
  const content = await getContent();
  const { site, document } = content;
  const visions = content.of("vision");
  const strategies = content.of("strategy");
  return (
    <Shell
      content={content}
      words={english}
      className={newsreaderItalic.variable}
      graph={homeData(content, english)}
    >
      <Hero content={content} words={english} />
      <StrategyMap records={{ visions, strategies }} words={english} />
      <Mission site={site} document={document} words={english} />
      <section className="page-section strategy-entry" aria-labelledby="visions">
        <h2 id="visions" className="section-title">
          {english.home.visions}
        </h2>
        <VisionList visions={visions} headingLevel={3} words={english} />
      </section>
      {/* Where the goals are many, the map names them all, and their words stand on the pages it leads to. */}
      {isBrief(content) &&
        strategies.map((strategy) => (
          <section
            key={strategy.number}
            className="page-section"
            aria-label={english.records.shortName(strategy)}
          >
            <StrategyStatement strategy={strategy} words={english} />
            <GoalList goals={strategy.goals} headingLevel={3} words={english} />
          </section>
        ))}
      <WaysOn pages={content.pages} words={english} />
    </Shell>
  );
}
