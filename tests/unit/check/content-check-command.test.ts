import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundledCommand } from "../../fixtures/bundled-command.ts";

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "check-"));
  folder = join(parent, "content");
  await cp("content", folder, { recursive: true });
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program through a pipe, as a workflow does. */
function run(...parameters: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const environment = { ...process.env, CONTENT_DIR: folder, SITE_URL: "https://strategy.example.org" };
    const settings = { env: environment, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, parameters, settings, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Runs the command. */
const check = (...options: readonly string[]) => run(bundledCommand("content-check"), ...options);

const goal = (title: string, text = "Sample text.") => `---\ntitle: ${title}\nstrategy: 17\n---\n\n${text}\n`;

async function readAll(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  return Promise.all(
    names.map(
      async (entry) => `${entry.name}\n${await readFile(join(entry.parentPath, entry.name), "utf8")}`,
    ),
  );
}

// Each test starts a process of its own, which takes its time on a busy machine.
describe("npm run content:check", { timeout: 60_000 }, () => {
  it("ends with a clean total and exit code 0 for the site's own content", async () => {
    const clean = { code: 0, stdout: "0 errors, 0 warnings\n", stderr: "" };
    expect(await run("scripts/command.cjs", "content-check")).toEqual(clean);
    expect(await check()).toEqual(clean);
  });

  it("speaks the language that is asked for, else that of the system", async () => {
    await writeFile(join(folder, "goals", "58.mdx"), goal("Sample").replace("17", "71"));
    const english = "content/goals/58.mdx:3:11 error Unknown strategy 71.";
    const japanese = "content/goals/58.mdx:3:11 エラー 重点戦略71はありません。";
    expect((await check()).stdout).toContain(english);
    expect((await check("--lang", "ja")).stdout).toContain(japanese);
    const data = JSON.parse((await check("--lang", "ja", "--format", "json")).stdout);
    expect(data).toMatchObject([{ severity: "error", message: "重点戦略71はありません。" }]);
    expect((await check("--lang", "xx")).code).toBe(1);
  });

  it("prints a line that can be clicked, a hint and a total, and leaves with exit code 1", async () => {
    await writeFile(join(folder, "goals/58.mdx"), "---\ntitle: Sample\nstrategy: 71\n---\n\nText.\n");
    expect(await check()).toEqual({
      code: 1,
      stdout:
        "content/goals/58.mdx:3:11 error Unknown strategy 71. (unknown-reference)\n" +
        "  hint: did you mean 17? Known strategies: 17.\n" +
        "1 error, 0 warnings\n",
      stderr: "",
    });
  });

  it("leaves with exit code 0 when there are only warnings", async () => {
    await writeFile(join(folder, "goals/58.mdx"), goal("Sample", "Tohoku\u00a0University."));
    const { code, stdout } = await check();
    expect(stdout).toContain(
      "58.mdx:6:7 warning The character U+00A0 (non-breaking space) stands here. (odd-character)",
    );
    expect(code).toBe(0);
  });

  it("takes the folder as an argument", async () => {
    await rm(join(folder, "site.yaml"));
    const { code, stdout } = await check(folder);
    expect(stdout).toContain(
      "content/site.yaml:1:1 error The file “site.yaml” is missing. (missing-content)",
    );
    expect(code).toBe(1);
  });

  it("prints the same findings as JSON, and nothing but the array", async () => {
    await writeFile(join(folder, "goals/58.mdx"), goal("Sample", "See [this](/goals/99)."));
    const { code, stdout } = await check("--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        path: "content/goals/58.mdx",
        line: 6,
        column: 12,
        severity: "error",
        message: "There is no page at “/goals/99”.",
        hint: "did you mean /goals/56? addresses that exist: /goals/56, /goals/57, /goals/58",
        rule: "broken-link",
      },
    ]);
  });

  it("prints an empty array for sound content", async () => {
    expect(await check("--format", "json")).toEqual({ code: 0, stdout: "[]\n", stderr: "" });
  });

  it("prints annotations for a workflow, with its own escapes", async () => {
    await writeFile(
      join(folder, "goals/58.mdx"),
      goal("Sample", "See [100%](https://www.example.org/100%)."),
    );
    const { stdout } = await check("--format=github");
    expect(stdout.split("\n")[0]).toBe(
      "::error file=content/goals/58.mdx,line=6,col=12,title=address::The address “https://www.example.org/100%25” holds a %25 without two digits after it.%0Ahint: write %2525 for the sign itself",
    );
  });

  it("writes a large report to its end", async () => {
    const links = Array.from({ length: 300 }, (_, index) => `[a](/goals/${1000 + index})`).join("\n\n");
    for (const number of [58, 59, 60])
      await writeFile(join(folder, `goals/${number}.mdx`), goal(`Sample ${number}`, links));
    const { stdout } = await check("--format", "json");
    expect(JSON.parse(stdout)).toHaveLength(900);
  });

  it("answers 10 MB of anything within seconds", async () => {
    await writeFile(join(folder, "goals/58.mdx"), goal("Sample", "word ".repeat(2 * 1024 * 1024)));
    const start = performance.now();
    const { code, stdout } = await check();
    expect(stdout).toContain(
      "content/goals/58.mdx:1:1 error The file has 10241 kB; 128 kB are the limit. (too-large)",
    );
    expect(code).toBe(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    [
      "missing",
      async () => rm(folder, { recursive: true }),
      "content:1:1 error There is no content folder “content”. (missing-content)",
    ],
    [
      "empty",
      async () => {
        await rm(folder, { recursive: true });
        await mkdir(folder);
      },
      "content/goals:1:1 error The folder “goals” is missing. (missing-content)",
    ],
    [
      "a file",
      async () => {
        await rm(folder, { recursive: true });
        await writeFile(folder, "");
      },
      "content:1:1 error “content” is not a folder. (missing-content)",
    ],
  ] as const)("reports a content folder that is %s", async (_, breakIt, line) => {
    await breakIt();
    const { code, stdout, stderr } = await check();
    expect(stdout).toContain(line);
    expect(stderr).toBe("");
    expect(code).toBe(1);
  });

  it("follows no link out of the folder", async () => {
    await writeFile(join(parent, "outside.mdx"), goal("Outside"));
    await symlink(join(parent, "outside.mdx"), join(folder, "goals/58.mdx"));
    await mkdir(join(parent, "more"));
    await writeFile(join(parent, "more/59.mdx"), goal("Outside"));
    await rm(join(folder, "pages"), { recursive: true });
    await symlink(join(parent, "more"), join(folder, "pages"));
    const { stdout } = await check();
    expect(stdout).toContain(
      "content/goals/58.mdx:1:1 error “58.mdx” is a link, which is not followed. (not-a-file)",
    );
    expect(stdout).toContain("content/pages:1:1 error “pages” is a link. (not-a-file)");
    expect(stdout).not.toContain("59");
  });

  it("lets no file name forge a line of the report", async () => {
    await writeFile(join(folder, "goals/x\n0 errors, 0 warnings\u001b[2J\u202e.mdx"), goal("Sample"));
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout.match(/^0 errors/gmu)).toBeNull();
    expect(stdout).toContain(
      "content/goals/x\\u{000A}0 errors, 0 warnings\\u{001B}[2J\\u{202E}.mdx:1:1 error",
    );
  });

  it("changes nothing and runs nothing", async () => {
    const marker = join(parent, "ran");
    const code = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")`;
    await writeFile(join(folder, "goals/58.mdx"), `---js\n${code}\n---\n\n{${code}}\n`);
    await writeFile(join(folder, "goals/59.mdx"), goal("Sample", `export const x = ${code}\n\n{${code}}`));
    const before = await readAll(folder);
    await check();
    expect(await readAll(folder)).toEqual(before);
    expect(await readdir(parent)).toEqual(["content"]);
  });

  it("says how it is called when it is called otherwise", async () => {
    for (const options of [
      ["--format", "xml"],
      ["--fromat", "json"],
      ["one", "two"],
    ]) {
      const { code, stdout, stderr } = await check(...options);
      expect(stderr).toBe(
        "usage: npm run content:check -- [FOLDER] [--format plain|json|github] [--lang en|ja]\n",
      );
      expect(stdout).toBe("");
      expect(code).toBe(1);
    }
  });
});
