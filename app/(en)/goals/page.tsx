import type { Metadata } from "next";
import { GoalList } from "../../../components/goal-list.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { Shell } from "../../../components/shell.tsx";
import { getContent } from "../../../lib/content.ts";
import { collectionData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { collectionDescription, collectionName } from "../../../lib/words/names.ts";
import { pageMetadata } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const content = await getContent();
  return pageMetadata({
    site: content.site,
    title: collectionName("goal"),
    description: collectionDescription(content, "goal"),
    route: routes.goals,
  });
}

export default async function GoalsPage() {
  const content = await getContent();
  return (
    <Shell content={content} section="goal" graph={collectionData(content, content.goals)}>
      <PageHead title={collectionName("goal")}>
        <p>{collectionDescription(content, "goal")}</p>
      </PageHead>
      <GoalList goals={content.goals} headingLevel={2} />
    </Shell>
  );
}
