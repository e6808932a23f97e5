const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The code of an enterprise from its first seventeen characters, with the check character of GB 32100-2015. */
export function usccOf(code: string): string {
  let weighted = 0;
  let weight = 1;
  for (const character of code) {
    weighted += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return code + ALPHABET.charAt((31 - (weighted % 31)) % 31);
}

/** Four characters that stand in every id of a block of data, so that a copy of the block is a change of names. */
export function blockTag(no: number): string {
  return `B${no.toString().padStart(3, '0')}`;
}

export const poolOf = (tag: string): string => `bank-${tag}`;
export const loanOf = (tag: string, no: number): string => `L-${tag}-${String(no).padStart(3, '0')}`;
/** The first seventeen characters of a borrower's code. */
export const codeOf = (tag: string, no: number): string => `91152201MA${tag}${String(no).padStart(3, '0')}`;
