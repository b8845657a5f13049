/** `desk.yaml`: read, and every mistake in it named with its line. */
import { type Diagnostic, sortDiagnostics } from "../../lib/findings/diagnostics.ts";
import { reporter } from "../../lib/findings/source.ts";
import { decode } from "../../lib/reading/encoding.ts";
import { checkAgainst } from "../../lib/reading/field-check.ts";
import { readFields } from "../../lib/reading/yaml-fields.ts";
import { type DeskFields, deskSchema } from "./schema.ts";

/** The name of the file, in the project's folder. */
export const deskFileName = "desk.yaml";

/** What could be read of `desk.yaml`. */
interface DeskFileReading {
  /** Absent where something is wrong. */
  readonly fields?: DeskFields;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `desk.yaml`.
 * @param bytes of the file
 * @returns its fields, or what is wrong with them; a warning alone leaves them usable
 */
export function readDeskFile(bytes: Uint8Array): DeskFileReading {
  const source = decode(deskFileName, bytes);
  if ("rule" in source) return { diagnostics: [source] };
  const diagnostics: Diagnostic[] = [];
  const report = reporter(source, diagnostics);
  const written = readFields(source, 0, source.text.length, report);
  const fields = written && checkAgainst(deskSchema, written, report);
  const sorted = sortDiagnostics(diagnostics);
  return fields ? { fields, diagnostics: sorted } : { diagnostics: sorted };
}
