import { embedCode } from "../../lib/formats/embed.ts";
import { formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../../lib/model/forms.ts";
import type { Content, NumberedRecord, StrategyDocument } from "../../lib/model/records.ts";
import { routeOf } from "../../lib/model/routes.ts";
import { publicAddress } from "../../lib/model/site-url.ts";
import { shortName, wholeTitle } from "../../lib/words/names.ts";
import { AddressText } from "../address-text.tsx";
import { Citations } from "./citations.tsx";
import { CopyButton, CopyScript } from "./copy-button.tsx";
import { QrCode } from "./qr-code.tsx";

/** The way from a record's text to its address, citation and data further down. */
export function ShareWay({ record }: { record: NumberedRecord }) {
  return (
    <p className="share-way">
      <a href="#share">Share and cite {shortName(record)}</a>
    </p>
  );
}

/** A record, or the whole text, as others take it: its address, citation, data and card. */
export function ShareAndCite({
  content,
  subject,
}: {
  content: Content;
  subject: NumberedRecord | StrategyDocument;
}) {
  const isDocument = subject.kind === "document";
  // The page of the full text loads the italics; with the script it would take more than three requests.
  const canCopy = !isDocument;
  const name = isDocument ? subject.title : shortName(subject);
  const address = publicAddress(routeOf(subject));
  const forms = isDocument
    ? strategyFormats.map((format) => ({ name: format.name, route: strategyFormatRoute(format.file) }))
    : recordFormats.map((format) => ({ name: format.name, route: formatRoute(subject, format.file) }));
  return (
    <section className="share" id="share" aria-labelledby="share-title">
      <h2 id="share-title" className="section-title">
        Share and cite
      </h2>
      <div className="share-columns">
        <div className="share-address">
          {address ? <PermanentAddress address={address} name={name} /> : <NoAddress />}
          {canCopy && (
            <p className="copy-buttons">
              {address && <CopyButton what="address" text={address} />}
              <CopyButton what="text" text={wordsOf(subject)} />
            </p>
          )}
          {canCopy && <p className="copy-status" role="status" />}
        </div>
        <div className="share-forms">
          <Citations content={content} subject={subject} canCopy={canCopy} />
          <div className="share-part">
            <h3>Download</h3>
            <ul className="forms">
              {forms.map((form) => (
                <li key={form.route}>
                  <a href={form.route}>
                    <span className="sr-only">{name} as </span>
                    {form.name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {address && !isDocument && <Embedding record={subject} />}
        </div>
      </div>
      {canCopy && <CopyScript />}
    </section>
  );
}

function PermanentAddress({ address, name }: { address: string; name: string }) {
  return (
    <>
      <QrCode text={address} label={`QR code of the permanent address of ${name}`} />
      <h3>Permanent address</h3>
      <p>
        <AddressText address={address} />
      </p>
    </>
  );
}

/** Said by a site that is for one computer alone: whoever keeps that computer’s address keeps nothing. */
function NoAddress() {
  return (
    <>
      <h3>No permanent address</h3>
      <p>
        This copy of the site is for one computer alone. The published page has a permanent address with its
        QR code, and its citations and the code of its card name that address.
      </p>
    </>
  );
}

function Embedding({ record }: { record: NumberedRecord }) {
  const code = embedCode(record);
  return (
    <div className="share-part share-code">
      <h3>Show it on another site</h3>
      <p>
        <code>{code}</code>
      </p>
      <p className="copy-buttons">
        <CopyButton what="code" text={code} />
      </p>
    </div>
  );
}

/** The words that are copied: the title as the source has it, and the text. */
function wordsOf(subject: NumberedRecord | StrategyDocument): string {
  return [wholeTitle(subject), subject.text].filter((words) => words !== "").join("\n\n");
}
