import { embedCode } from "../../lib/formats/embed.ts";
import { formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../../lib/model/forms.ts";
import { inLanguage } from "../../lib/model/languages.ts";
import type { Content, NumberedRecord, StrategyDocument } from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import { publicAddress } from "../../lib/model/site-url.ts";
import type { Words } from "../../lib/words/words.ts";
import { AddressText } from "../address-text.tsx";
import { fitsPage } from "../extent.ts";
import { FormName, formLink } from "../form-name.tsx";
import { withDay } from "../versions/names.ts";
import { Citations } from "./citations.tsx";
import { CopyButton } from "./copy-button.tsx";
import { QrCode } from "./qr-code.tsx";

/** The way from a record's text to its address, citation and data further down. */
export function ShareWay({ record, words }: { record: NumberedRecord; words: Words }) {
  return (
    <p className="share-way">
      <a href="#share">{words.share.way({ name: words.records.shortName(record) })}</a>
    </p>
  );
}

/** A record, or the whole text, as others take it: its address, citation, data and card. */
export function ShareAndCite({
  content,
  subject,
  words,
}: {
  content: Content;
  subject: NumberedRecord | StrategyDocument;
  words: Words;
}) {
  const { share, records, forms: named, language } = words;
  const isDocument = subject.kind === "document";
  // What is copied is in the page a second time: a full text that is too long for one page has no room for it.
  const canCopy = !isDocument || fitsPage(subject);
  const name = withDay(isDocument ? subject.title : records.shortName(subject), subject, words);
  const address = publicAddress(routeOf(subject), language);
  const forms = isDocument
    ? strategyFormats.map((format) => {
        const route = strategyFormatRoute(format.file);
        return { route, name: formLink(format, { name: named.ofStrategy[format.file].name, route }, words) };
      })
    : recordFormats.map((format) => {
        const route = formatRoute(subject, format.file);
        return { route, name: formLink(format, { name: named.ofRecord[format.file].name, route }, words) };
      });
  return (
    <section className="share" id="share" aria-labelledby="share-title">
      <h2 id="share-title" className="section-title">
        {share.title}
      </h2>
      <div className="share-columns">
        <div className="share-address">
          {address ? (
            <PermanentAddress address={address} name={name} words={words} />
          ) : (
            <NoAddress words={words} />
          )}
          {canCopy && (
            <p className="copy-buttons">
              {address && <CopyButton what="address" text={address} words={words} />}
              <CopyButton what="text" text={textOf(subject, words)} words={words} />
            </p>
          )}
          {canCopy && <p className="copy-status" role="status" />}
        </div>
        <div className="share-forms">
          <Citations content={content} subject={subject} words={words} canCopy={canCopy} />
          <div className="share-part">
            <h3>{share.download}</h3>
            <ul className="forms">
              {forms.map((form) => (
                <li key={form.route}>
                  <a href={inLanguage(form.route, language)}>
                    <FormName of={name} form={form.name} words={words} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {address && !isDocument && !subject.version && <Embedding record={subject} words={words} />}
        </div>
      </div>
    </section>
  );
}

function PermanentAddress({
  address,
  name,
  words: { share },
}: {
  address: string;
  name: string;
  words: Words;
}) {
  return (
    <>
      <QrCode text={address} label={share.qrCode({ name })} />
      <h3>{share.permanentAddress}</h3>
      <p>
        <AddressText address={address} />
      </p>
    </>
  );
}

/** Said by a site that is for one computer alone: whoever keeps that computer’s address keeps nothing. */
function NoAddress({ words: { share } }: { words: Words }) {
  return (
    <>
      <h3>{share.noAddress}</h3>
      <p>{share.noAddressNote}</p>
    </>
  );
}

function Embedding({ record, words }: { record: NumberedRecord; words: Words }) {
  const code = embedCode(record, words);
  return (
    <div className="share-part share-code">
      <h3>{words.share.elsewhere}</h3>
      <p>
        <code>{code}</code>
      </p>
      <p className="copy-buttons">
        <CopyButton what="code" text={code} words={words} />
      </p>
    </div>
  );
}

/** The text that is copied: the title as the source has it, and the text. */
function textOf(subject: NumberedRecord | StrategyDocument, { records }: Words): string {
  return [records.wholeTitle(subject), subject.text].filter((part) => part !== "").join("\n\n");
}
