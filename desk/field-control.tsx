/** One field of a form: its label, its explanation, its control, and what the check says of it. */

import type { EditorField } from "../lib/authoring/editor-fields.ts";
import { controlValue } from "../lib/authoring/entry-file.ts";
import type { Finding } from "../lib/authoring/findings.ts";
import type { Kind } from "../lib/model/kinds.ts";
import type { Language } from "../lib/model/languages.ts";
import type { Desk } from "./desk.ts";
import { choicesOf } from "./desk.ts";
import { FindingSlot } from "./frame.tsx";
import { explanationOf, labelOf } from "./labels.ts";
import { langOf, words } from "./words.ts";

/** What a field’s control needs to know. */
export interface ControlProps {
  readonly field: EditorField;
  /** What its control shows; nothing where it cannot. */
  readonly shown: readonly string[] | undefined;
  readonly findings: readonly Finding[];
  /** Of a translation; the original’s where it is absent. */
  readonly language: Language | undefined;
  readonly desk: Desk;
}

export function FieldControl(props: ControlProps) {
  const { field, shown, findings } = props;
  const { name, shape } = field;
  const label = labelOf(field);
  const note = (
    <p className="explanation" id={`${name}-help`}>
      {noteOf(field, shown)}
    </p>
  );
  const list = <FindingSlot name={name} findings={findings} />;
  if (!shown) {
    return (
      <div className="field">
        <b>{label}</b>
        <p className="explanation">
          {words().desk.entry.field.notShown({
            explanation: explanationOf(field),
            whole: (text) => (
              <a key="whole" href="?whole">
                {text}
              </a>
            ),
          })}
        </p>
        {list}
      </div>
    );
  }
  if (shape.type === "choices") {
    return (
      <fieldset className="field" id={name} aria-describedby={`${name}-help`}>
        <legend>{label}</legend>
        {note}
        <Boxes {...props} of={shape.of} shown={shown} />
        {list}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {note}
      <SingleControl {...props} shown={shown} />
      {list}
    </div>
  );
}

/** What is said of a field above its control. */
function noteOf(field: EditorField, shown: ControlProps["shown"]) {
  const { example, isRequired, shape } = field;
  return words().desk.entry.field.note({
    explanation: explanationOf(field),
    isRequired,
    ...(shape.type === "lines" && { lines: shape.areWords ? "words" : "texts" }),
    ...(shape.type === "pairs" && { lines: shape.names }),
    ...(shown?.length === 0 && example !== "" && { example }),
  });
}

function SingleControl({
  field,
  shown,
  findings,
  language,
  desk,
}: ControlProps & { shown: readonly string[] }) {
  const { name, shape } = field;
  const common = {
    id: name,
    name,
    defaultValue: controlValue(shown, field)[0] ?? "",
    "aria-describedby": `${name}-help${findings.length > 0 ? ` ${name}-findings` : ""}`,
    ...(findings.some(({ severity }) => severity === "error") ? { "aria-invalid": true } : {}),
  };
  if (shape.type === "choice") {
    return (
      <select {...common}>
        <option value="">{words().desk.entry.field.choose}</option>
        <Options of={shape.of} shown={shown} desk={desk} />
      </select>
    );
  }
  if (shape.type === "number") return <input {...common} inputMode="numeric" autoComplete="off" />;
  // A text area also for one line: it shows all of a long title, and leaves a value with line breaks as it is.
  const isList = shape.type === "lines" || shape.type === "pairs";
  return <textarea {...common} {...langOf(language)} rows={isList ? Math.max(2, shown.length) : 1} />;
}

function Options({ of, shown, desk }: { of: Kind; shown: readonly string[]; desk: Desk }) {
  return offered(of, shown, desk).map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function Boxes({ field, of, shown, desk }: ControlProps & { of: Kind; shown: readonly string[] }) {
  return (
    <>
      {/* Always sent: tells “no box is ticked” from “there were no boxes”. */}
      <input type="hidden" name={field.name} value="" />
      {offered(of, shown, desk).map(({ value, label }) => (
        <label key={value} className="box">
          <input type="checkbox" name={field.name} value={value} defaultChecked={shown.includes(value)} />
          {label}
        </label>
      ))}
    </>
  );
}

/** The records to choose from, and what stands in the file though there is no such record. */
function offered(of: Kind, shown: readonly string[], desk: Desk) {
  const known = choicesOf(desk, of);
  const unknown = new Set(shown.filter((value) => !known.some((each) => each.value === value)));
  const { missingChoice } = words().desk.entries;
  return [
    ...known,
    ...[...unknown].map((value) => ({ value, label: missingChoice({ name: value, kind: of }) })),
  ];
}
