/** Enterprises with valid codes, one a loan: L1 is borrowed by the first. */
const FIRMS = [
  '91152201MA0001001X', '91152201MA00010021', '91152201MA00010034', '91152201MA00010047', '91152201MA0001005A',
  '91152201MA0001006D', '91152201MA0001007G', '91152201MA0001008K', '91152201MA0001009N',
] as const;

export function firm(number: number): string {
  return FIRMS[(number - 1) % FIRMS.length] ?? FIRMS[0];
}

/** The enterprise that borrows a loan where a spec does not name one: L2 belongs to the second. */
export function firmOf(loanId: string): string {
  const number = Number(loanId.replace(/\D/g, ''));
  return firm(number > 0 ? number : 1);
}
