import { dataData } from "../../lib/formats/structured-data.ts";
import { formatRoute, recordFormats, strategyFormatRoute, strategyFormats } from "../../lib/model/forms.ts";
import type { Content } from "../../lib/model/records.ts";
import { dataDescription, dataTitle, shortName } from "../../lib/words/names.ts";
import { PageHead } from "../page-head.tsx";
import { Shell } from "../shell.tsx";
import { Addresses, Changes, ForPrograms, Licence, OnOtherSites } from "./data-notes.tsx";
import { Examples } from "./examples.tsx";
import { FormList } from "./form-list.tsx";

/** What the strategy can be had as, for those who compute with it, cite it and show it elsewhere. */
export function DataPage({ content }: { content: Content }) {
  const { visions, strategies, goals } = content;
  const [example] = [...goals, ...strategies, ...visions];
  return (
    <Shell content={content} graph={dataData(content)}>
      <PageHead title={dataTitle}>
        <p>{dataDescription}</p>
      </PageHead>
      <div className="data">
        <section aria-labelledby="whole">
          <h2 id="whole">The whole strategy</h2>
          <FormList
            forms={strategyFormats.map((format) => ({
              ...format,
              route: strategyFormatRoute(format.file),
              of: "The whole strategy",
            }))}
          />
        </section>
        {example && (
          <section aria-labelledby="each">
            <h2 id="each">Each record</h2>
            <p>
              Every vision, strategy and goal has these forms, each at the record’s own address with the
              form’s name after it. Those of {shortName(example)}:
            </p>
            <FormList
              forms={recordFormats.map((format) => ({
                ...format,
                route: formatRoute(example, format.file),
                of: shortName(example),
              }))}
            />
          </section>
        )}
        {example && <Addresses example={example} />}
        <ForPrograms />
        <Changes />
        {example && <OnOtherSites example={example} />}
        {example && <Examples content={content} example={example} />}
        <Licence content={content} />
      </div>
    </Shell>
  );
}
