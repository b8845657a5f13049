/** Why something was not published. */
export function Problem({ text }: { text: string }) {
  return (
    <main>
      <nav aria-label="Editor">
        <a href="/edit">All entries</a>
      </nav>
      <h1>Not published</h1>
      <p className="message error" role="alert">
        {text}
      </p>
    </main>
  );
}
