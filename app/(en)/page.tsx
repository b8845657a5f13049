export default function HomePage() {
  return (
    <main>
      <h1>International Strategy</h1>
    </main>
  );
}
