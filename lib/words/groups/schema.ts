/** What the JSON Schema says of each field, except of those that the editors' guide describes already. */

type Said<Name extends string> = Readonly<Record<Name, string>>;

export interface SchemaWords {
  /** The schema itself, and what every file has. */
  readonly file: Said<
    "title" | "description" | "schema" | "language" | "source" | "licence" | "licenceUrl" | "address"
  >;
  /** In which language words are, which translation they are, and where the same is in other languages. */
  readonly translation: Said<
    | "one"
    | "status"
    | "from"
    | "newer"
    | "versions"
    | "original"
    | "note"
    | "languages"
    | "inLanguage"
    | "language"
    | "url"
    | "json"
  >;
  readonly record: Said<"id" | "url" | "number" | "name" | "mentions" | "withdrawn" | "withdrawnOn">;
  readonly text: Said<
    "whole" | "paragraphs" | "withdrawnParagraphs" | "changes" | "published" | "modified" | "day"
  >;
  readonly paragraph: Said<"one" | "id" | "url" | "text" | "withdrawn" | "withdrawnUrl">;
  readonly change: Said<"one" | "date" | "note">;
  readonly version: Said<"all" | "listed" | "mark" | "date" | "order" | "url" | "json" | "of" | "file">;
  readonly forms: Said<"all" | "name" | "type" | "url">;
  readonly document: Said<"one" | "id" | "url" | "section" | "strategy" | "within" | "introduces">;
  readonly dataset: Said<"one" | "file" | "url" | "vision" | "published" | "mission" | "withdrawn">;
}
