import type { Metadata } from "next";
import { GoalList } from "../../../components/goal-list.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Shell } from "../../../components/shell.tsx";
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
    title: english.records.kinds.goal.plural,
    description: english.records.listDescription({ content, kind: "goal" }),
    route: routes.goals,
  });
}

export default async function GoalsPage() {
  const content = await getContent();
  return (
    <Shell
      content={content}
      words={english}
      section="goal"
      graph={collectionData(content, content.goals, english)}
    >
      <PageHead title={english.records.kinds.goal.plural} words={english}>
        <p>{english.records.listDescription({ content, kind: "goal" })}</p>
      </PageHead>
      <GoalList goals={content.goals} headingLevel={2} words={english} />
    </Shell>
  );
}
