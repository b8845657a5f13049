import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "../../../components/page-head.tsx";
import { Prose } from "../../../components/prose.tsx";
import { Shell } from "../../../components/shell.tsx";
import { getContent } from "../../../lib/content.ts";
import { pageRoute } from "../../../lib/routes.ts";
import { pageMetadata } from "../../metadata.ts";

interface PageParams {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await getContent()).pages.map((page) => ({ page: page.slug }));
}

async function pageOf(params: PageParams["params"]) {
  const { page: slug } = await params;
  return (await getContent()).pages.find((page) => page.slug === slug) ?? notFound();
}

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const page = await pageOf(params);
  const { site } = await getContent();
  return pageMetadata({ site, title: page.title, description: page.description, route: pageRoute(page) });
}

export default async function EditorsPage({ params }: PageParams) {
  const page = await pageOf(params);
  return (
    <Shell content={await getContent()}>
      <article>
        <PageHead title={page.title} />
        <Prose record={page} name={page.title} />
      </article>
    </Shell>
  );
}
