/** The part of a text that a finding at a place is about: what reaches from there to the next space or end of a line. */
export function wordAround(text: string, offset: number): { readonly from: number; readonly to: number } {
  const place = Math.min(Math.max(0, offset), text.length);
  const rest = /^[^\s]+/u.exec(text.slice(place))?.[0] ?? "";
  // Signs such as ** are meant by themselves; of an address, not the bracket behind it.
  const signs = /^[*_~`#]+/u.exec(rest)?.[0] ?? /^[^)\]>]+/u.exec(rest)?.[0] ?? rest;
  if (signs !== "") return { from: place, to: place + signs.length };
  // At a space or the end of a line there is nothing to see: the word before it is shown.
  const before = /\S+\s?$/u.exec(text.slice(0, place))?.[0] ?? "";
  return { from: place - before.length, to: Math.max(place - before.length, place) };
}
