/** A record's permanent address in plain text: one click or a long press selects it whole. */
export function PermanentAddress({ address }: { address: string }) {
  return (
    <section className="permanent-address" aria-labelledby="permanent-address">
      <h2 id="permanent-address">Permanent address</h2>
      <p>
        <code>{address}</code>
      </p>
    </section>
  );
}
