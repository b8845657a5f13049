import { pageData } from "../lib/formats/structured-data.ts";
import type { Content, Page } from "../lib/model/records.ts";
import { pageRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { PageHead } from "./page-head.tsx";
import { Prose } from "./prose.tsx";
import { Shell } from "./shell.tsx";

/** A page about the site, as its editors wrote it. */
export function EditorsPage({
  content,
  page,
  words,
  className,
}: {
  content: Content;
  page: Page;
  words: Words;
  className?: string;
}) {
  return (
    <Shell
      content={content}
      words={words}
      route={pageRoute(page)}
      subject={page}
      graph={pageData(content, page, words)}
      {...(className !== undefined && { className })}
    >
      <article>
        <PageHead title={page.title} words={words} of={page} />
        <Prose page={page} words={words} />
      </article>
    </Shell>
  );
}
