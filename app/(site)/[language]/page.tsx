import type { Metadata } from "next";
import { isBrief } from "../../../components/extent.ts";
import { GoalList } from "../../../components/goal-list.tsx";
import { Hero } from "../../../components/hero.tsx";
import { Mission } from "../../../components/mission.tsx";
import { Shell } from "../../../components/shell.tsx";
import { StrategyMap } from "../../../components/strategy-map/strategy-map.tsx";
import { StrategyStatement } from "../../../components/strategy-statement.tsx";
import { VisionList } from "../../../components/vision-list.tsx";
import { WaysOn } from "../../../components/ways-on.tsx";
import { getContent } from "../../../lib/content.ts";
import { homeData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { italicsFor } from "../../italic-font.ts";
import { type LanguageParams, wordsAt } from "../../languages.ts";
import { pageMetadata, strategyForms } from "../../metadata.ts";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  return pageMetadata({
    content,
    words,
    description: words.records.summary(content),
    route: routes.home,
    forms: strategyForms(words),
  });
}

export default async function HomePage(props: LanguageParams) {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  const { site, document } = content;
  const visions = content.of("vision");
  const strategies = content.of("strategy");
  return (
    <Shell
      content={content}
      words={words}
      route={routes.home}
      {...italicsFor([site, document])}
      graph={homeData(content, words)}
    >
      <Hero content={content} words={words} />
      <StrategyMap records={{ visions, strategies }} words={words} />
      <Mission site={site} document={document} words={words} />
      <section className="page-section strategy-entry" aria-labelledby="visions">
        <h2 id="visions" className="section-title">
          {words.home.visions}
        </h2>
        <VisionList visions={visions} headingLevel={3} words={words} />
      </section>
      {/* Where the goals are many, the map names them all, and their words stand on the pages it leads to. */}
      {isBrief(content) &&
        strategies.map((strategy) => (
          <section
            key={strategy.number}
            className="page-section"
            aria-label={words.records.shortName(strategy)}
          >
            <StrategyStatement strategy={strategy} words={words} />
            <GoalList goals={strategy.goals} headingLevel={3} words={words} />
          </section>
        ))}
      <WaysOn pages={content.pages} words={words} />
    </Shell>
  );
}
