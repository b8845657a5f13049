interface ProblemProps {
  readonly text: string;
  readonly title?: string;
}

/** Why something was not published, or not done. */
export function Problem({ text, title = "Not published" }: ProblemProps) {
  return (
    <main>
      <nav aria-label="Editor">
        <a href="/edit">All entries</a>
      </nav>
      <h1>{title}</h1>
      <p className="message error" role="alert">
        {text}
      </p>
    </main>
  );
}
