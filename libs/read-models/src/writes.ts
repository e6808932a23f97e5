import type { Document, DocumentWrite, TextWrite } from './read-model-store.js';

/** What a write puts down as JSON text; `null` for a deletion. */
export function jsonOf(write: DocumentWrite | TextWrite): string | null {
  if ('json' in write) return write.json;
  return write.document === null ? null : JSON.stringify(write.document);
}

/** The write with its document as an object. */
export function documentWriteOf(write: DocumentWrite | TextWrite): DocumentWrite {
  return 'json' in write ? { key: write.key, position: write.position, document: JSON.parse(write.json) as Document } : write;
}
