import "./globals.css";

export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Page not found</h1>
        </main>
      </body>
    </html>
  );
}
