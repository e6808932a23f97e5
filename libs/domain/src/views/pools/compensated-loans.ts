import type { OwedToBank } from './owed-to-bank.js';

/**
 * What banks are owed of a pool's compensated loans, by loan. Two levels, since a fold copies what it changes: an entry
 * costs a copy of one of 256 parts and not of all loans that were ever compensated.
 */
export type CompensatedLoans = Readonly<Record<string, Readonly<Record<string, OwedToBank>>>>;

const PARTS = 256;

export function owedOfLoan(loans: CompensatedLoans, loanId: string): OwedToBank | undefined {
  const part = loans[partOf(loanId)];
  return part !== undefined && Object.hasOwn(part, loanId) ? part[loanId] : undefined;
}

export function withLoan(loans: CompensatedLoans, loanId: string, owed: OwedToBank): CompensatedLoans {
  const part = partOf(loanId);
  return { ...loans, [part]: { ...loans[part], [loanId]: owed } };
}

/** The polynomial hash of strings that Java made common; it only spreads. */
function partOf(loanId: string): number {
  let hash = 0;
  for (let index = 0; index < loanId.length; index += 1) hash = (Math.imul(hash, 31) + loanId.charCodeAt(index)) | 0;
  return (hash >>> 0) % PARTS;
}
