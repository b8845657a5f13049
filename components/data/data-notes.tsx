import { embedRoute, files, oembedRoute } from "../../lib/model/forms.ts";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import { recordRoute } from "../../lib/model/routes.ts";
import { fullAddress } from "../../lib/model/site-url.ts";
import { paragraphName, shortName } from "../../lib/words/names.ts";
import { AddressText } from "../address-text.tsx";

/** What an address stands for, and for how long. */
export function Addresses({ example }: { example: NumberedRecord }) {
  const address = fullAddress(recordRoute(example));
  const [paragraph] = example.paragraphs;
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">Addresses that hold</h2>
      <p>
        A record’s address is its identifier: <AddressText address={address} /> is {shortName(example)}, for
        people and in the data alike.
        {paragraph && (
          <>
            {" "}
            Each paragraph has its own, too: <AddressText address={`${address}#${paragraph.id}`} /> is{" "}
            {paragraphName(shortName(example), paragraph.id)}.
          </>
        )}
      </p>
      <p>
        An address that has been published keeps its meaning. A record that is withdrawn stays at its address
        and says since when and why, in each of its forms; a record that is continued by another leads there.
      </p>
    </section>
  );
}

/** What programs can rely on. */
export function ForPrograms() {
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">For programs</h2>
      <p>
        The JSON forms are described by a <a href={files.schema}>JSON Schema</a> (2020-12). Relations are
        addresses. Pages name their other forms by <code>link rel=&quot;alternate&quot;</code> and by the{" "}
        <code>Link</code> header. The data may be read by scripts on any site, needs no key, and sets no
        cookies; ask again with the <code>ETag</code> to learn whether it has changed.
      </p>
      <p>
        Language models and their tools find all texts in <a href={files.llms}>llms.txt</a>. Reference
        managers such as Zotero read what to cite from the page of each record and of the full text.
      </p>
    </section>
  );
}

/** How to hear of changes. */
export function Changes() {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      <p>
        The <a href={files.feed}>feed of changes</a> (Atom) tells which record changed, when and how.
      </p>
    </section>
  );
}

/** How another site shows a record. */
export function OnOtherSites({ example }: { example: NumberedRecord }) {
  return (
    <section aria-labelledby="other-sites">
      <h2 id="other-sites">On other sites</h2>
      <p>
        Where a system looks for oEmbed, as WordPress does, the address of a record is enough: it becomes a
        card with the record’s words. Elsewhere a frame shows the same card,{" "}
        <AddressText address={fullAddress(embedRoute(example))} />; the code for it stands on each record’s
        page. What oEmbed reads is at <AddressText address={fullAddress(oembedRoute(example))} />.
      </p>
    </section>
  );
}

/** The terms of use, as far as they are stated. */
export function Licence({ content: { site } }: { content: Content }) {
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">Terms</h2>
      {site.licence ? (
        <p>
          The text and the data are published under{" "}
          {site.licence.url ? <a href={site.licence.url}>{site.licence.name}</a> : site.licence.name}.
        </p>
      ) : (
        <p>
          {site.publisher} publishes the text. No licence is stated here; for uses beyond reading, linking and
          quoting, ask the publisher.
        </p>
      )}
    </section>
  );
}
