import { Fragment } from "react";

/** An address to read and to select, which breaks before a step and not within one where the line is short. */
export function AddressText({ address }: { address: string }) {
  const [start = "", ...steps] = address.split(/(?<!\/)\/(?!\/)/);
  return (
    <code>
      {start}
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps repeat, and never change their places.
        <Fragment key={index}>
          <wbr />/{step}
        </Fragment>
      ))}
    </code>
  );
}
