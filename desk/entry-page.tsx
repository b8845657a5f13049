/** The page on which one file is edited. */
import { basename } from "node:path";
import type { ReactNode } from "react";
import {
  type EditorField,
  leafFields,
  listEditorFields,
  shownValue,
  valueAt,
} from "../lib/authoring/editor-fields.ts";
import { bodyControl, type EntryParts, type Sent, wholeControl } from "../lib/authoring/entry-file.ts";
import { type Finding, sortFindings } from "../lib/authoring/findings.ts";
import type { Language } from "../lib/model/languages.ts";
import type { Desk, Entry } from "./desk.ts";
import { FieldControl } from "./field-control.tsx";
import { versionOf } from "./files/file-calls.ts";
import { countFindings, DeskMain, FindingList, FindingSlot, type Message } from "./frame.tsx";
import { WordsToCopy } from "./kept-words.tsx";
import { explanationOf, labelOf } from "./labels.ts";
import { BeginTranslation, EntryWays, Original } from "./translations/of-entry.tsx";
import { langOf, words } from "./words.ts";

interface EntryPageProps {
  readonly desk: Desk;
  readonly entry: Entry;
  /** The file taken apart; nothing where it is edited as a whole. */
  readonly parts: EntryParts | undefined;
  readonly message?: Message | undefined;
  /** What was sent and could not be saved: it stays in the form. */
  readonly sent?: Sent | undefined;
  /** Who else has it open, as a sentence. */
  readonly others?: string | undefined;
  /** With which the page’s script may add styles. */
  readonly nonce?: string;
  /** Below the message. */
  readonly children?: ReactNode;
}

export function EntryPage({ desk, entry, parts, message, sent, others, nonce, children }: EntryPageProps) {
  const { name, path, live, findings } = entry;
  const said = words().desk.entry;
  const elsewhere = new Set(desk.entries.filter((other) => other !== entry && other.findings.length > 0));
  return (
    <div className="sides">
      <DeskMain heading={name} also={<EntryWays desk={desk} entry={entry} />}>
        <p className="explanation">{said.file({ path, isNumbered: /^\d+\.\w+$/u.test(basename(path)) })}</p>
        <BeginTranslation desk={desk} entry={entry} />
        {message && (
          <p className={`message ${message.kind}`} role={message.kind === "error" ? "alert" : "status"}>
            {message.text}
          </p>
        )}
        {message?.isOutdated && entry.file && <WordsToCopy label={said.now} value={entry.file.text} />}
        {children}
        <p id="presence" aria-live="polite">
          {others}
        </p>
        <p className="state">
          <span id="check-state">{countFindings(findings.length)}</span>
          {elsewhere.size + desk.elsewhere.length > 0 && (
            <>
              {" "}
              <a href="/edit">{said.elsewhere}</a>
            </>
          )}
        </p>
        <Original desk={desk} entry={entry} />
        {entry.file ? (
          <EntryFields {...{ desk, entry, parts, sent }} text={entry.file.text} />
        ) : (
          <ReadOnly entry={entry} />
        )}
      </DeskMain>
      <section className="preview" aria-label={said.preview}>
        <iframe src={live} title={said.onSite({ name })} />
      </section>
      <script type="module" src="/edit/editor.js" nonce={nonce} />
    </div>
  );
}

function ReadOnly({ entry }: { entry: Entry }) {
  return (
    <>
      <FindingList findings={entry.findings} />
      <p>{words().desk.entry.readOnly}</p>
    </>
  );
}

type FormProps = Omit<EntryPageProps, "message" | "others" | "nonce" | "children"> & {
  readonly text: string;
};

function EntryFields(props: FormProps) {
  const { entry, parts, text, sent } = props;
  const all = parts ? leafFields(listEditorFields(entry.place)) : [];
  const { byField, ofBody, ofFile } = sortFindings(entry.findings, text, parts, all);
  const kept = (name: string) => sent?.(name)[0];
  const said = words().desk.entry;
  return (
    <form method="post" action={parts ? entry.address : `${entry.address}?whole`} data-entry="">
      <input type="hidden" name="version" value={versionOf(entry.bytes)} />
      <FindingSlot name="" findings={ofFile} />
      {parts ? (
        <Fields {...props} parts={parts} byField={byField}>
          {parts.body && (
            <TextControl
              name={bodyControl}
              label={said.text}
              value={kept(bodyControl) ?? text.slice(parts.body.start, parts.body.end)}
              findings={ofBody}
              language={entry.place.language}
            />
          )}
        </Fields>
      ) : (
        <TextControl
          name={wholeControl}
          label={said.whole}
          value={kept(wholeControl) ?? text}
          findings={[]}
          language={entry.place.language}
        />
      )}
      <p className="buttons">
        <button type="submit">{said.save}</button>{" "}
        {parts ? <a href="?whole">{said.editWhole}</a> : <a href={entry.address}>{said.editFields}</a>}
      </p>
    </form>
  );
}

interface FieldsProps extends FormProps {
  readonly parts: EntryParts;
  readonly byField: ReadonlyMap<string, readonly Finding[]>;
  readonly children: ReactNode;
}

function Fields({ desk, entry, parts, sent, byField, children }: FieldsProps) {
  const shownOf = (field: EditorField) => {
    const shown = shownValue(parts.fields.data, field);
    const filled = shown && sent?.(field.name);
    return filled && filled.length > 0 ? filled.filter((value) => value !== "") : shown;
  };
  const isQuiet = (field: EditorField) =>
    leafFields([field]).every((leaf) => {
      const isAbsent = shownOf(leaf)?.length === 0 || valueAt(parts.fields.data, leaf.path) === undefined;
      return !byField.has(leaf.name) && isAbsent;
    });
  const control = (field: EditorField): ReactNode =>
    field.shape.type === "group" ? (
      <fieldset key={field.name} className="group">
        <legend>{labelOf(field)}</legend>
        <p className="explanation">{explanationOf(field)}</p>
        {field.shape.fields.map(control)}
      </fieldset>
    ) : (
      <FieldControl
        key={field.name}
        field={field}
        shown={shownOf(field)}
        findings={byField.get(field.name) ?? []}
        language={entry.place.language}
        desk={desk}
      />
    );
  const fields = listEditorFields(entry.place);
  const quiet = fields.filter((field) => !field.isRequired && isQuiet(field));
  return (
    <>
      {fields.filter((field) => !quiet.includes(field)).map(control)}
      {children}
      {quiet.length > 0 && (
        <details>
          <summary>{words().desk.entry.moreFields({ labels: quiet.map(labelOf) })}</summary>
          {quiet.map(control)}
        </details>
      )}
    </>
  );
}

interface TextControlProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly findings: readonly Finding[];
  /** Of a translation; the original’s where it is absent. */
  readonly language: Language | undefined;
}

function TextControl({ name, label, value, findings, language }: TextControlProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <p className="explanation" id={`${name}-help`}>
        {words().desk.entry.markdown}
      </p>
      <FindingSlot name={name} findings={findings} />
      <textarea
        id={name}
        name={name}
        className="text"
        {...langOf(language)}
        rows={14}
        defaultValue={value}
        aria-describedby={`${name}-help${findings.length > 0 ? ` ${name}-findings` : ""}`}
        {...(findings.some(({ severity }) => severity === "error") ? { "aria-invalid": true } : {})}
      />
    </div>
  );
}
