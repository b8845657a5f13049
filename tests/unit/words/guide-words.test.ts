/** The words of the editors' guide: an explanation for each field and each rule, in every language. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { deskSchema } from "../../../desk/settings/schema.ts";
import { explanationOf } from "../../../lib/model/fields.ts";
import { translations } from "../../../lib/model/languages.ts";
import { rules } from "../../../lib/model/rules.ts";
import { schemaKinds, schemaOf } from "../../../lib/reading/schema.ts";
import { fieldsIn } from "../../../lib/reading/schema-fields.ts";
import { translationSchemaOf } from "../../../lib/reading/translations.ts";
import { english } from "../../../lib/words/guide/en.ts";
import { japanese } from "../../../lib/words/guide/ja.ts";
import { guideWordsOf } from "../../../lib/words/guide/languages.ts";

/** The explanations that the fields of a schema name, with those of what lists hold where it has one of its own. */
function explanationsIn(object: z.ZodObject): readonly string[] {
  return fieldsIn(object).flatMap(({ schema }) => {
    const within: unknown = schema instanceof z.ZodArray ? schema.element : schema;
    if (within instanceof z.ZodObject) return [explanationOf(schema), ...explanationsIn(within)];
    const item = within === schema || !(within instanceof z.ZodType) ? undefined : within.meta()?.explained;
    return [explanationOf(schema), ...(item ? [item] : [])];
  });
}

describe("The explanations of fields", () => {
  it("are those that the schemas name, and each field names one", () => {
    const schemas = [
      ...schemaKinds.flatMap((kind) => [schemaOf(kind), translationSchemaOf(kind)]),
      deskSchema,
    ];
    expect(new Set(schemas.flatMap(explanationsIn))).toEqual(new Set(Object.keys(english.fields)));
  });

  it("are sentences in English, and end as sentences in Japanese", () => {
    for (const explanation of Object.values(english.fields)) expect(explanation).toMatch(/^[A-Z].*\.$/u);
    for (const explanation of Object.values(japanese.fields)) expect(explanation).toMatch(/。$/u);
  });
});

describe("The explanations of rules", () => {
  it("are in every language in the order in which the rules are listed", () => {
    for (const language of ["en", ...translations] as const)
      expect(Object.keys(guideWordsOf(language).rules)).toEqual(Object.keys(rules));
  });

  it("are whole sentences", () => {
    for (const { title, explanation } of Object.values(english.rules)) {
      expect(title).toMatch(/[^.]$/u);
      expect(explanation).toMatch(/\.$/u);
    }
    for (const { title, explanation } of Object.values(japanese.rules)) {
      expect(title).toMatch(/[^。]$/u);
      expect(explanation).toMatch(/。$/u);
    }
  });
});

/** A text without code, and without the names that Japanese writes in Latin letters. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]+`/gu, "");
}

const script = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー「」（）。、：]";
/** A space beside Japanese, or a sign of English. */
const mistake = new RegExp(`${script} | ${script}|${script}[,.;:!?()]|[,;:!?(]${script}`, "u");

describe("In Japanese the guide", () => {
  it("has no space beside Japanese, and no sign of English", () => {
    const said = [
      ...Object.values(japanese.fields),
      ...Object.values(japanese.rules).flatMap(({ title, explanation }) => [title, explanation]),
    ];
    expect(said.map(withoutCode).filter((text) => mistake.test(text))).toEqual([]);
  });

  it("says how a field is called at the desk, and how bad it is to break a rule", () => {
    const { fields, rule, limits } = japanese.generated;
    expect(fields.name({ name: "withdrawn.date", label: "日付" })).toBe("`withdrawn.date`（日付）");
    expect(fields.ofKind({ one: "主要施策", collection: "goals" })).toBe("主要施策：`goals/<番号>.mdx`");
    const { title, explanation } = japanese.rules["empty-field"];
    expect(rule({ title, severity: japanese.report.severity.error, explanation })).toBe(
      "**入力欄に値がない**（エラー）。値を入力してください。省略できる入力欄の場合は、その行を削除してください。",
    );
    const said = limits({
      ...{ fileKilobytes: 128, lines: 5000, files: 12_000, pages: 5400, lineLength: 10_000 },
      ...{ blockLength: 40_000, marks: 5000, containers: 1000, nesting: 12 },
      ...{ fieldLength: 400, largestNumber: 9999 },
    });
    expect(said[0]).toBe("1件のファイル：128kB、5,000行まで");
    expect(said.at(-1)).toBe("入力欄：400文字まで。番号：1から9999まで");
  });
});
