import { canonicalJson, NotCanonicalError } from '@zhubao/evidence';
import { type BundleLine, FORMAT } from './bundle-line.js';
import { jsonDepth } from './json-depth.js';
import { HASHES_A_LINE, MOST_CHARACTERS_A_LINE, MOST_LEVELS } from './limits.js';
import { anyObject, anyStructure, count, isRecord, list, literal, matching, object, oneOf, type Shape, text } from './shape.js';

export type LineFault =
  | { readonly what: 'LINE_TOO_LONG' | 'NESTED_TOO_DEEPLY' | 'NOT_JSON' | 'NOT_CANONICAL' }
  | { readonly what: 'WRONG_SHAPE'; readonly path: string; readonly expected: string };

const HASH = matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

const SHAPES: Readonly<Record<string, Shape>> = {
  bundle: object({ bundle: object({ format: literal(FORMAT), checkpoint: text(1_000_000), subject: oneOf(object({ loanId: text() }), object({ wholeLog: literal(true) })) }) }),
  event: object({
    event: object({ id: text(), type: text(), stream: text(), revision: count, data: anyObject, metadata: anyObject }),
    hash: HASH,
    index: count,
  }),
  tail: object({ tail: object({ hash: HASH, index: count, revision: count, stream: text() }) }),
  tailProof: object({ tailProof: list(matching(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64'), HASHES_A_LINE) }),
  proof: object({ proof: list(matching(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64'), HASHES_A_LINE) }),
  figure: object({ figure: object({ of: text(), key: text(), value: anyStructure, version: count }) }),
  end: object({ end: object({ events: count, figures: count, proofs: count, tailProofs: count, tails: count }) }),
};

/** A line of a bundle, or what is wrong with it. Never throws, whatever the text. */
export function readLine(line: string): BundleLine | LineFault {
  if (line.length > MOST_CHARACTERS_A_LINE) return { what: 'LINE_TOO_LONG' };
  if (jsonDepth(line) > MOST_LEVELS) return { what: 'NESTED_TOO_DEEPLY' };
  const value = parsed(line);
  if (value === undefined) return { what: 'NOT_JSON' };
  const shape = isRecord(value) ? Object.keys(SHAPES).find((name) => Object.hasOwn(value, name)) : undefined;
  if (shape === undefined) return { what: 'WRONG_SHAPE', path: '', expected: `an object with one of ${Object.keys(SHAPES).join(', ')}` };
  const found = SHAPES[shape]?.(value, '');
  if (found !== undefined) return { what: 'WRONG_SHAPE', ...found };
  // The shape has been looked at, field by field: here text becomes a line.
  return isCanonical(line, value) ? (value as BundleLine) : { what: 'NOT_CANONICAL' };
}

export function isFault(read: BundleLine | LineFault): read is LineFault {
  return 'what' in read;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** One content has one text: no name stands twice, and no two readers can read a line differently. */
function isCanonical(line: string, value: unknown): boolean {
  try {
    return canonicalJson(value) === line;
  } catch (error) {
    if (error instanceof NotCanonicalError) return false;
    throw error;
  }
}
