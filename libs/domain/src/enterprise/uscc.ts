/**
 * The unified social credit code (统一社会信用代码) of GB 32100-2015: two characters for the registering authority and
 * the kind of body, six digits for the region, nine for the body itself, and a check character. The letters I, O, S,
 * V and Z are not used.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_LENGTH = 17;
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** Upper case only. The check digit that GB 11714 puts inside the nine characters is not examined. */
export function isUscc(text: string): boolean {
  return SHAPE.test(text) && usccCheckDigit(text.slice(0, BODY_LENGTH)) === text[BODY_LENGTH];
}

/**
 * The 18th character: what brings the sum of the values, weighted by 3^i mod 31, to a multiple of 31.
 * @throws RangeError naming the text when it is not 17 characters of the alphabet.
 */
export function usccCheckDigit(first17: string): string {
  if (first17.length !== BODY_LENGTH) throw new RangeError(`"${first17}" is not the first 17 characters of a code`);
  let weighted = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError(`"${first17}" has "${character}", which GB 32100-2015 does not use`);
    weighted += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (weighted % 31)) % 31);
}
