// A natural person stands in commands, events and states as a sealed name: `person:v1:{subjectId}:{sealed text}`. The domain cannot
// read it and need not: who it is, is the subject id, a pseudonym of 128 bits that outlives the key of the text.

const SEALED = /person:v1:([0-9a-f]{32}):([A-Za-z0-9_-]{39,})/;
const WHOLE = new RegExp(`^${SEALED.source}$`);

/** The form of a subject id: 128 bits in lower-case hexadecimal. */
export const SUBJECT_ID = /^[0-9a-f]{32}$/;

export interface SealedPerson {
  readonly subjectId: string;
  /** Base64url of nonce, ciphertext and tag. */
  readonly sealed: string;
}

/** The parts of a sealed name; `undefined` for any other text, such as a name in an event of before names were sealed. */
export function sealedPerson(text: string): SealedPerson | undefined {
  const [, subjectId, sealed] = WHOLE.exec(text) ?? [];
  return subjectId === undefined || sealed === undefined ? undefined : { subjectId, sealed };
}

/** Every sealed name in running text, put in other words. */
export function replaceSealedPersons(text: string, shown: (sealedName: string) => string): string {
  return text.replaceAll(new RegExp(SEALED.source, 'g'), shown);
}

export function holdsSealedPerson(text: string): boolean {
  return SEALED.test(text);
}

/** Whether two texts name one person. One person's text is sealed anew, and otherwise, after an erasure: the subject tells. */
export function samePerson(one: string, other: string): boolean {
  const subjectId = sealedPerson(one)?.subjectId;
  return one === other || (subjectId !== undefined && subjectId === sealedPerson(other)?.subjectId);
}
