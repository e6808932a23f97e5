import type { Document, StoredDocument } from './read-model-store.js';

/** The document without the field and all that come after it; whole where no field is named or it has none such. */
export function headOf<D extends Document>(stored: StoredDocument<D>, fieldsBefore: string | undefined): StoredDocument<D> {
  if (fieldsBefore === undefined) return stored;
  const fields = Object.entries(stored.document);
  const end = fields.findIndex(([field]) => field === fieldsBefore);
  return end < 0 ? stored : { ...stored, document: Object.fromEntries(fields.slice(0, end)) as D };
}
