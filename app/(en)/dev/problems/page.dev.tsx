import { FollowSaves } from "../../../../components/follow-saves.tsx";
import { contentDirectory, readContent } from "../../../../lib/content.ts";
import { printable } from "../../../../lib/findings/diagnostics.ts";

export const dynamic = "force-dynamic";

export const metadata = { title: "What to mend" };

/** What stands in place of a page while the content has errors: the report of `npm run content:check`, set to be read. */
export default async function ProblemsPage() {
  const { diagnostics, state } = await readContent(contentDirectory());
  return (
    <main>
      <div className="page-head">
        <h1>What to mend</h1>
        <p className="lead">The page comes back by itself when these are mended and saved.</p>
      </div>
      <ol className="problems">
        {diagnostics.map(({ path, line, column, severity, message, hint, rule }) => (
          <li key={`${path}:${line}:${column} ${message}`}>
            <code>
              {printable(path)}:{line}:{column}
            </code>
            <p>
              {message}{" "}
              <small>
                ({severity}, {rule})
              </small>
            </p>
            {hint && <p className="problem-hint">{hint}</p>}
          </li>
        ))}
      </ol>
      <FollowSaves state={state} />
    </main>
  );
}
