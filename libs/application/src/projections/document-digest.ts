import { hash } from 'node:crypto';
import type { DocumentWrite, Json, ReadModelStore } from '@zhubao/read-models';

const BYTES = 32;
const PAGE = 500;

/**
 * One figure for a whole collection: the SHA-256 of every document, with its key and position, added up without carry
 * (XOR). It does not depend on the order of writing, and a document that changes is taken out and put in again, so a
 * build keeps it while it writes and need not look back.
 */
export class DocumentDigest {
  readonly #sum = new Uint8Array(BYTES);

  /** Puts a document in the place of its last state; gives what is to be taken out when it changes again. */
  replace(last: Uint8Array | undefined, next: DocumentWrite): Uint8Array | undefined {
    if (last !== undefined) this.#toggle(last);
    const digest = digestOf(next);
    if (digest !== undefined) this.#toggle(digest);
    return digest;
  }

  toString(): string {
    return Buffer.from(this.#sum).toString('hex');
  }

  #toggle(digest: Uint8Array): void {
    for (let index = 0; index < BYTES; index += 1) this.#sum[index] = (this.#sum[index] ?? 0) ^ (digest[index] ?? 0);
  }
}

/** The digest of one document; a deleted one is nothing. */
export function digestOf({ key, position, document }: DocumentWrite): Uint8Array | undefined {
  return document === null ? undefined : hash('sha256', JSON.stringify([key, position, ordered(document)]), 'buffer');
}

/** The digest of what a store holds now, and how many documents that are. */
export async function storedDigest(store: ReadModelStore, collection: string): Promise<{ readonly digest: DocumentDigest; readonly documents: number }> {
  const digest = new DocumentDigest();
  let documents = 0;
  let cursor: string | undefined;
  do {
    const page = await store.find(collection, { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    for (const stored of page.documents) digest.replace(undefined, stored);
    documents += page.documents.length;
    cursor = page.next;
  } while (cursor !== undefined);
  return { digest, documents };
}

/** Fields in one order: a store may give them back in another. */
function ordered(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(ordered);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, ordered(field)]));
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
