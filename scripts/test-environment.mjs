/** What holds wherever the project is tested: the address that the site is built for, and the language in which commands speak. */
process.env.SITE_URL ??= "https://strategy.example.ac.jp";

// Letters are still those of the system.
const { LC_ALL } = process.env;
if (LC_ALL) process.env.LANG = LC_ALL;
delete process.env.LC_ALL;
process.env.LC_MESSAGES = "C";
