/**
 * The site's public address without a trailing slash, from `SITE_URL`: the start of every permanent address,
 * canonical link and citation.
 *
 * @throws {Error} where `SITE_URL` is not an http(s) address without path, query or fragment
 */
export function siteUrl(): string {
  const configured = process.env.SITE_URL?.trim() || "http://localhost:3000";
  const url = URL.canParse(configured) ? new URL(configured) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== "/" ||
    url.search ||
    url.hash ||
    url.username
  ) {
    throw new Error(
      `SITE_URL is "${configured}"; it must be like https://strategy.example.ac.jp, without a path.`,
    );
  }
  return url.origin;
}

/** The full address of one of the site's paths: `/goals/56` → `https://strategy.example.ac.jp/goals/56`. */
export function fullAddress(route: string): string {
  return siteUrl() + route;
}
