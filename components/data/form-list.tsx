import { inLanguage } from "../../lib/model/languages.ts";
import { fullAddress } from "../../lib/model/site-url.ts";
import type { FormWords } from "../../lib/words/groups/sharing.ts";
import type { Words } from "../../lib/words/words.ts";
import { AddressText } from "../address-text.tsx";
import { FormName } from "../form-name.tsx";

/** A form with the address at which it is. */
interface AddressedForm extends FormWords {
  readonly route: string;
  /** Its media type, without parameters. */
  readonly type: string;
  /** What it is a form of, so that each link has a name of its own. */
  readonly of: string;
}

/** Forms with their addresses and what each is for. */
export function FormList({ forms, words }: { forms: readonly AddressedForm[]; words: Words }) {
  return (
    <ul className="form-list">
      {forms.map(({ name, route, of, type, purpose }) => (
        <li key={route}>
          <a href={inLanguage(route, words.language)}>
            <FormName of={of} form={name} words={words} />
          </a>
          <p>{purpose}</p>
          <p className="form-address">
            <AddressText address={fullAddress(route, words.language)} />{" "}
            <span className="form-type">{type}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
