import type { Metadata } from "next";
import { FollowSaves } from "../../../../../components/follow-saves.tsx";
import { contentDirectory, readContent } from "../../../../../lib/content.ts";
import { printable } from "../../../../../lib/findings/diagnostics.ts";
import { type LanguageParams, wordsAt } from "../../../../languages.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  return { title: (await wordsAt(props)).problems.title };
}

/** What stands in place of a page while the content has errors: the report of `npm run content:check`, set to be read. */
export default async function ProblemsPage(props: LanguageParams) {
  const { problems } = await wordsAt(props);
  const { diagnostics, state } = await readContent(contentDirectory());
  return (
    <main>
      <div className="page-head">
        <h1>{problems.title}</h1>
        <p className="lead">{problems.lead}</p>
      </div>
      <ol className="problems">
        {diagnostics.map(({ path, line, column, severity, message, hint, rule }) => (
          <li key={`${path}:${line}:${column} ${message}`}>
            <code>{`${printable(path)}:${line}:${column}`}</code>
            <p>
              {message} <small>{`(${severity}, ${rule})`}</small>
            </p>
            {hint && <p className="problem-hint">{hint}</p>}
          </li>
        ))}
      </ol>
      <FollowSaves state={state} />
    </main>
  );
}
