import { dataData } from "../../lib/formats/structured-data.ts";
import { formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../../lib/model/forms.ts";
import { kinds } from "../../lib/model/kinds.ts";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import { routes } from "../../lib/model/routes.ts";
import type { Words } from "../../lib/words/words.ts";
import { formLink } from "../form-name.tsx";
import { PageHead } from "../page-head.tsx";
import { Shell } from "../shell.tsx";
import { Addresses, Changes, ForPrograms, Licence, OnOtherSites } from "./data-notes.tsx";
import { Examples } from "./examples.tsx";
import { FormList } from "./form-list.tsx";

/** What the strategy can be had as, for those who compute with it, cite it and show it elsewhere. */
export function DataPage({ content, words }: { content: Content; words: Words }) {
  const { data, forms, records } = words;
  // A record of the lowest kind has the most above it to show.
  const [example] = kinds.toReversed().flatMap((kind): readonly NumberedRecord[] => content.of(kind));
  return (
    <Shell content={content} words={words} route={routes.data} graph={dataData(content, words)}>
      <PageHead title={data.title} words={words}>
        <p>{data.description}</p>
      </PageHead>
      <div className="data">
        <section aria-labelledby="whole">
          <h2 id="whole">{data.whole}</h2>
          <FormList
            words={words}
            forms={strategyFormats.map((format) => {
              const { file, type } = format;
              const route = strategyFormatRoute(file);
              const { name, purpose } = forms.ofStrategy[file];
              return { name: formLink(format, { name, route }, words), purpose, type, route, of: data.whole };
            })}
          />
        </section>
        {example && (
          <section aria-labelledby="each">
            <h2 id="each">{data.each}</h2>
            <p>{data.eachLead({ name: records.shortName(example) })}</p>
            <FormList
              words={words}
              forms={recordFormats.map((format) => {
                const { file, type } = format;
                const route = formatRoute(example, file);
                const { name, purpose } = forms.ofRecord[file];
                const of = records.shortName(example);
                return { name: formLink(format, { name, route }, words), purpose, type, route, of };
              })}
            />
          </section>
        )}
        {example && <Addresses example={example} words={words} />}
        <ForPrograms words={words} />
        <Changes words={words} />
        {example && <OnOtherSites example={example} words={words} />}
        {example && <Examples content={content} example={example} words={words} />}
        <Licence site={content.site} words={words} />
      </div>
    </Shell>
  );
}
