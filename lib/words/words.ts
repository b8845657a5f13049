/**
 * Every word of the interface, by what it is for. A language is a module that has all of them: what varies with the language
 * is a function of what is said, so that grammar stays in the language's own module. `groups/` says which words there are,
 * in a file for each part of the site; a language has files of the same names (`en/`).
 */
import type { CitationStyleName } from "../model/citation-style.ts";
import type { DeskWords } from "./groups/desk.ts";
import type { DeskScriptWords } from "./groups/desk-script.ts";
import type { FormatWords } from "./groups/formats.ts";
import type {
  CollectionWords,
  DocumentWords,
  EndedWords,
  FrameWords,
  HomeWords,
  MissingWords,
  ProblemWords,
  RecordPageWords,
} from "./groups/pages.ts";
import type { PdfWords } from "./groups/pdf.ts";
import type { PictureWords } from "./groups/pictures.ts";
import type { PublishingWords } from "./groups/publishing.ts";
import type { RecordWords } from "./groups/records.ts";
import type { SchemaWords } from "./groups/schema.ts";
import type { SearchWords } from "./groups/search.ts";
import type { DataWords, FormsWords, ShareWords } from "./groups/sharing.ts";
import type { TranslationWords } from "./groups/translations.ts";
import type { VersionWords } from "./groups/versions.ts";
import type { DateWords, ListWords } from "./groups/writing.ts";

export interface Words {
  /** Its tag (BCP 47), which `lang`, `hreflang`, `xml:lang`, `inLanguage` and the addresses of the language have. */
  readonly language: string;
  /** The language and country as Open Graph writes them: `en_GB`. */
  readonly locale: string;
  /** The language and country whose terms citations are set with (CSL 1.0.2): `en-US`. */
  readonly citationLocale: string;
  /** The styles of citations that its readers use, in the order of the page. */
  readonly citationStyles: readonly CitationStyleName[];
  /** Words that say nothing by themselves, in small letters: searches pass over them. */
  readonly stopWords: readonly string[];
  readonly lists: ListWords;
  readonly dates: DateWords;
  readonly records: RecordWords;
  readonly frame: FrameWords;
  readonly home: HomeWords;
  readonly document: DocumentWords;
  readonly collection: CollectionWords;
  readonly recordPage: RecordPageWords;
  readonly ended: EndedWords;
  readonly versions: VersionWords;
  readonly translations: TranslationWords;
  readonly missing: MissingWords;
  readonly pictures: PictureWords;
  readonly pdf: PdfWords;
  readonly share: ShareWords;
  readonly forms: FormsWords;
  readonly data: DataWords;
  readonly formats: FormatWords;
  readonly schema: SchemaWords;
  readonly search: SearchWords;
  readonly problems: ProblemWords;
  readonly desk: DeskWords;
  readonly publishing: PublishingWords;
  readonly deskScript: DeskScriptWords;
}
