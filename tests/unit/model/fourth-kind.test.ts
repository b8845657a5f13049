/** A new kind of record takes an entry in the registry, its words and its component; the compiler names what is missing. */
import { spawnSync } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  addEntry,
  addWordsAndComponent,
  changedFiles,
  copyProject,
  writeIndicator,
} from "../../fixtures/fourth-kind.ts";

let copy: string;

beforeAll(async () => {
  copy = await realpath(await mkdtemp(join(tmpdir(), "fourth-kind-")));
  await copyProject(copy);
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

function run(...command: readonly string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 2 ** 27,
    env: { ...process.env, SITE_URL: "https://strategy.example.org" },
  });
  return { stdout, stderr };
}

/** The files in which the compiler finds errors. */
function listErrors(): string[] {
  const { stdout } = run("node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "false");
  return [...new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gmu)].map(([, file = ""]) => file))];
}

const shown = z.object({
  diagnostics: z.array(z.object({ path: z.string(), rule: z.string(), message: z.string() })),
  rendered: z.array(z.object({ address: z.string(), content: z.string() })).optional(),
  ledger: z.array(z.string()).optional(),
  fields: z.array(
    z.object({ name: z.string(), shape: z.object({ type: z.string(), of: z.string().optional() }) }),
  ),
  skeleton: z.object({ path: z.string(), text: z.string() }),
  guide: z.string(),
  schema: z.string(),
});

function show(): z.infer<typeof shown> {
  const { stdout, stderr } = run("--import", "tsx", "tests/fixtures/show-fourth-kind.ts");
  if (!stdout.startsWith("{")) throw new Error(stderr);
  return shown.parse(JSON.parse(stdout));
}

describe("A fourth kind of record", { timeout: 120_000 }, () => {
  it("does not compile with its entry alone: its words and its component are missed by name", async () => {
    await addEntry(copy);
    expect(listErrors().toSorted()).toEqual([
      "components/kinds.tsx",
      "lib/words/en/kinds.ts",
      "lib/words/guide/en/fields.ts",
      "lib/words/guide/ja/fields.ts",
      "lib/words/ja/kinds.ts",
    ]);
  });

  it("compiles with its words in each language and its component, which are eight files of code together", async () => {
    await addWordsAndComponent(copy);
    expect(listErrors()).toEqual([]);
    expect(changedFiles).toEqual([
      "components/indicator-text.tsx",
      "components/kinds.tsx",
      "lib/model/explained-fields.ts",
      "lib/model/kinds.ts",
      "lib/words/en/kinds.ts",
      "lib/words/guide/en/fields.ts",
      "lib/words/guide/ja/fields.ts",
      "lib/words/ja/kinds.ts",
    ]);
  });

  it("then has pages, lists, forms, ledger lines, fields of a form, a skeleton and its part of the guide", () => {
    const { diagnostics, rendered = [], ledger, fields, skeleton, guide, schema } = show();
    expect(diagnostics).toEqual([]);
    const contents = new Map(rendered.map(({ address, content }) => [address, content]));
    for (const form of ["", "/embed", "/data.json", "/data.md", "/data.bib", "/data.ris", "/data.csl.json"])
      expect(contents.get(`/indicators/1${form}`), form).toBeTruthy();
    expect(contents.get("/indicators")).toContain('<a href="/indicators/1">Indicator 1: Sample 1</a>');
    expect(contents.get("/indicators/1")).toContain('href="/goals/56"');
    expect(contents.get("/missing/indicators")).toContain("Indicator not found");
    expect(contents.get("/goals/56")).toContain('<a href="/indicators">Indicators</a>');
    const site = "https://strategy.example.org";
    expect(JSON.parse(contents.get("/indicators/1/data.json") ?? "")).toMatchObject({
      kind: "indicator",
      unit: "samples",
      goal: `${site}/goals/56`,
      strategy: `${site}/strategies/17`,
    });
    expect(JSON.parse(contents.get("/goals/56/data.json") ?? "")).toMatchObject({
      indicators: [`${site}/indicators/1`],
    });
    expect(JSON.parse(contents.get("/data/strategy.json") ?? "")).toMatchObject({
      indicators: [{ number: 1 }],
    });
    expect(contents.get("/data/strategy.md")).toContain("## Indicators");
    expect(contents.get("/llms.txt")).toContain(
      `[Indicator 1: Sample 1](${site}/indicators/1/data.md): samples`,
    );
    expect(ledger?.map((line) => line.split(" ")[1])).toEqual(
      expect.arrayContaining(["/indicators", "/indicators/1", "/indicators/1/data.json", "/indicators/1#p1"]),
    );
    expect(fields.find(({ name }) => name === "goal")?.shape).toEqual({ type: "choice", of: "goal" });
    expect(skeleton).toEqual({ path: "indicators/7.mdx", text: "---\ntitle:\nunit:\ngoal:\n---\n\n" });
    expect(guide).toBe("### An indicator: `indicators/<number>.mdx`");
    expect(schema).toContain('"indicator_file"');
  });

  it("is checked: a goal that does not exist is reported at its place", async () => {
    await writeIndicator(copy, 2, 65);
    const { diagnostics } = show();
    expect(diagnostics.map(({ path, rule, message }) => `${path} ${rule} ${message}`)).toEqual([
      "content/indicators/2.mdx unknown-reference Unknown goal 65.",
    ]);
  });
});
