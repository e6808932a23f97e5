/** Wide enough for every safe integer, so that keys sort as positions do. */
const POSITION_DIGITS = 16;

/** The key of a document that one event makes. */
export function positionKey({ position }: { readonly position: number }): string {
  return String(position).padStart(POSITION_DIGITS, '0');
}
