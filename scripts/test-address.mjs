/** The address that the site is built for when it is tested. */
process.env.SITE_URL ??= "https://strategy.example.ac.jp";
