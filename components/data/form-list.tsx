import type { Format } from "../../lib/model/forms.ts";
import { fullAddress } from "../../lib/model/site-url.ts";
import { AddressText } from "../address-text.tsx";

/** A form with the address at which it is. */
interface AddressedForm extends Format {
  readonly route: string;
  /** What it is a form of, so that each link has a name of its own. */
  readonly of: string;
}

/** Forms with their addresses and what each is for. */
export function FormList({ forms }: { forms: readonly AddressedForm[] }) {
  return (
    <ul className="form-list">
      {forms.map(({ name, route, of, type, purpose }) => (
        <li key={route}>
          <a href={route}>
            <span className="sr-only">{of} as </span>
            {name}
          </a>
          <p>{purpose}</p>
          <p className="form-address">
            <AddressText address={fullAddress(route)} /> <span className="form-type">{type}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
