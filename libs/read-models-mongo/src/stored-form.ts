import { type Document, type DocumentWrite, InvalidRequestError, type Json, type StoredDocument } from '@zhubao/read-models';
import { BSON } from 'mongodb';

/**
 * How a write is kept. `live` leads every index, so that deletions, which keep their position, stand apart in each.
 * A document that a server would refuse or change is `packed` as JSON text; `document` then holds what can be queried.
 */
export interface StoredForm {
  readonly _id: string;
  readonly position: number;
  readonly live: boolean;
  readonly document?: Document;
  readonly packed?: string;
}

const maximumBytes = 16 * 1024 * 1024;
/** Numbers in BSON take up to nine times the room that they take in JSON. */
const surelySmall = maximumBytes / 16;
/** MongoDB takes a hundred levels. */
const maximumDepth = 80;

/** @throws InvalidRequestError when the write cannot be kept, naming the document. */
export function formOf({ key, position, document }: DocumentWrite): StoredForm {
  if (!key.isWellFormed()) throw new InvalidRequestError(`The key "${key.toWellFormed()}" holds half a character: no document can be found under it.`);
  if (document === null) return { _id: key, position, live: false };
  const json = JSON.stringify(document);
  const plain: Document = JSON.parse(json);
  const form = isKeptExactly(plain, 1)
    ? { _id: key, position, live: true, document: plain }
    : { _id: key, position, live: true, document: queryable(plain), packed: json };
  if (json.length > surelySmall) requireRoom(form);
  return form;
}

export function writeOf(form: StoredForm): DocumentWrite {
  return storedIn(form)[0] ?? { key: form._id, position: form.position, document: null };
}

/** None for a deletion. */
export function storedIn<D extends Document>({ _id: key, position, live, document, packed }: StoredForm): readonly StoredDocument<D>[] {
  return live ? [{ key, position, document: (packed === undefined ? document : JSON.parse(packed)) as D }] : [];
}

function requireRoom(form: StoredForm): void {
  const bytes = BSON.calculateObjectSize(form);
  if (bytes > maximumBytes) throw new InvalidRequestError(`Document "${form._id}" takes ${bytes} bytes: MongoDB keeps up to ${maximumBytes}.`);
}

/** Whether every MongoDB server gives the value back as it was. FerretDB takes no list directly in a list. */
function isKeptExactly(value: Json, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (depth > maximumDepth) return false;
  if (isList(value)) return value.every((item) => !isList(item) && isKeptExactly(item, depth + 1));
  return Object.entries(value).every(([field, item]) => isPlainName(field) && isKeptExactly(item, depth + 1));
}

/** Names that are operators, paths or types to the server or its driver are not plain. */
function isPlainName(field: string): boolean {
  return field !== '' && field !== '_bsontype' && field !== '__proto__' && !/^\$|[.\0]/.test(field) && field.isWellFormed();
}

const queryableField = /^[a-z][a-zA-Z0-9_]*$/;

/** What a condition can speak of; an object stands for every value that no condition finds, as it is not null either. */
function queryable(document: Document): Document {
  const fields = Object.entries(document).filter(([field]) => queryableField.test(field));
  return Object.fromEntries(fields.map(([field, value]) => [field, queryableValue(value)]));
}

function queryableValue(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  return typeof value === 'object' && value !== null ? {} : value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
