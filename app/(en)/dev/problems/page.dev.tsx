import { FollowSaves } from "../../../../components/follow-saves.tsx";
import { contentDirectory, readContent } from "../../../../lib/content.ts";
import { printable } from "../../../../lib/findings/diagnostics.ts";
import { english } from "../../../english.ts";

export const dynamic = "force-dynamic";

export const metadata = { title: english.problems.title };

/** What stands in place of a page while the content has errors: the report of `npm run content:check`, set to be read. */
export default async function ProblemsPage() {
  const { diagnostics, state } = await readContent(contentDirectory());
  return (
    <main>
      <div className="page-head">
        <h1>{english.problems.title}</h1>
        <p className="lead">{english.problems.lead}</p>
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
