import { embedRoute, files, oembedRoute } from "../../lib/model/forms.ts";
import { inLanguage } from "../../lib/model/languages.ts";
import type { NumberedRecord, Site } from "../../lib/model/records.ts";
import { recordRoute } from "../../lib/model/routes.ts";
import { fullAddress } from "../../lib/model/site-url.ts";
import type { Wrap } from "../../lib/words/sentence.ts";
import type { Words } from "../../lib/words/words.ts";
import { AddressText } from "../address-text.tsx";

/** What an address stands for, and for how long. */
export function Addresses({ example, words }: { example: NumberedRecord; words: Words }) {
  const { data, language, records } = words;
  const name = records.shortName(example);
  const address = (fragment: string) => (
    <AddressText key={fragment} address={fullAddress(recordRoute(example) + fragment, language)} />
  );
  const [first] = example.paragraphs;
  const paragraph = first && {
    address: address(`#${first.id}`),
    name: records.paragraphName({ name, paragraph: first.id }),
  };
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{data.addresses}</h2>
      <p>{data.identifier({ address: address(""), name, paragraph })}</p>
      <p>{data.keeping}</p>
    </section>
  );
}

/** A link from words of a sentence to a file of the site. */
function linkTo(file: string, { language }: Words): Wrap<React.ReactElement> {
  return (text) => (
    <a key={file} href={inLanguage(file, language)}>
      {text}
    </a>
  );
}

/** What programs can rely on. */
export function ForPrograms({ words }: { words: Words }) {
  const { data } = words;
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{data.programs}</h2>
      <p>
        {data.json({ schema: linkTo(files.schema, words), code: (text) => <code key={text}>{text}</code> })}
      </p>
      <p>{data.models({ llms: linkTo(files.llms, words) })}</p>
    </section>
  );
}

/** How to hear of changes. */
export function Changes({ words }: { words: Words }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.data.changes}</h2>
      <p>{words.data.feed({ feed: linkTo(files.feed, words) })}</p>
    </section>
  );
}

/** How another site shows a record. */
export function OnOtherSites({ example, words }: { example: NumberedRecord; words: Words }) {
  const address = (route: string) => <AddressText key={route} address={fullAddress(route, words.language)} />;
  return (
    <section aria-labelledby="other-sites">
      <h2 id="other-sites">{words.data.otherSites}</h2>
      <p>{words.data.cards({ card: address(embedRoute(example)), oembed: address(oembedRoute(example)) })}</p>
    </section>
  );
}

/** The terms of use, as far as they are stated. */
export function Licence({ site, words: { data } }: { site: Site; words: Words }) {
  const { licence, publisher } = site;
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">{data.terms}</h2>
      <p>
        {licence
          ? data.licence({ licence: <LicenceName licence={licence} key="licence" /> })
          : data.noLicence({ publisher })}
      </p>
    </section>
  );
}

function LicenceName({ licence: { name, url } }: { licence: NonNullable<Site["licence"]> }) {
  return url ? <a href={url}>{name}</a> : name;
}
