import { type DocumentWrite, documentWriteOf, requirePosition, type TextWrite } from '@zhubao/read-models';
import { BSON, type Db } from 'mongodb';
import type { Connection } from './connection.js';
import { formOf, type StoredForm } from './stored-form.js';
import { insertAll, type Update, updateAll } from './write-commands.js';

/** What one request holds, well within what a server takes (16 MiB) and the time it has. */
const documentsAtOnce = 1000;
const bytesAtOnce = 4 * 1024 * 1024;
/** Each is looked for by its key and its position, which takes some servers far longer than an insert. */
const replacementsAtOnce = 25;

/**
 * What a batch leaves behind: of each key its highest position.
 * @throws InvalidRequestError before anything is written.
 */
export function formsOf(writes: readonly (DocumentWrite | TextWrite)[]): readonly StoredForm[] {
  const newest = new Map<string, DocumentWrite | TextWrite>();
  for (const write of writes) {
    requirePosition(`document "${write.key}"`, write.position);
    if (write.position > (newest.get(write.key)?.position ?? -Infinity)) newest.set(write.key, write);
  }
  return Array.from(newest.values(), (write) => formOf(documentWriteOf(write)));
}

/**
 * Each form replaces an older one of its key, and only that. Repeated, it changes nothing. After a part whose keys were
 * all new, as in a build, the next is taken for such a part too, and its keys are not looked for.
 */
export async function writeForms(connection: Connection, collection: string, forms: readonly StoredForm[]): Promise<void> {
  let allNew = false;
  for (const part of partsOf(forms)) {
    const { known, isNew } = await connection.run(async (database) => insertPart(database, collection, part, allNew));
    for (let from = 0; from < known.length; from += replacementsAtOnce) {
      const some = known.slice(from, from + replacementsAtOnce);
      await connection.run(async (database) => updateAll(database, collection, some.map(replacement)));
    }
    allNew = isNew;
  }
}

function partsOf(forms: readonly StoredForm[]): readonly (readonly StoredForm[])[] {
  const parts: StoredForm[][] = [];
  let part: StoredForm[] = [];
  let bytes = 0;
  for (const form of forms) {
    const size = BSON.calculateObjectSize(form);
    if (part.length === 0 || part.length === documentsAtOnce || bytes + size > bytesAtOnce) {
      parts.push((part = []));
      bytes = 0;
    }
    part.push(form);
    bytes += size;
  }
  return parts;
}

/**
 * What is there decides between insert and replacement. It may have changed when the write arrives, or have been presumed
 * new: the replacement compares the position once more, at the document, and a refused insert becomes a replacement. A key
 * that was once written stays, be it as a deletion, so there is no third case.
 * @returns what is left to replace, and whether all keys were new
 */
async function insertPart(
  database: Db, collection: string, forms: readonly StoredForm[], presumedNew: boolean,
): Promise<{ readonly known: readonly StoredForm[]; readonly isNew: boolean }> {
  const positions = presumedNew ? new Map<string, number>() : await positionsOf(database, collection, forms.map(({ _id }) => _id));
  const newer = forms.filter(({ _id, position }) => position > (positions.get(_id) ?? -Infinity));
  const unknown = newer.filter(({ _id }) => !positions.has(_id));
  const taken = unknown.length === 0 ? [] : await insertAll(database, collection, unknown);
  const known = [...newer.filter(({ _id }) => positions.has(_id)), ...taken.flatMap((index) => unknown[index] ?? [])];
  return { known, isNew: positions.size === 0 && taken.length === 0 };
}

async function positionsOf(database: Db, collection: string, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await database.collection<StoredForm>(collection).find({ _id: { $in: keys } }, { projection: { position: 1 }, batchSize: keys.length }).toArray();
  return new Map(found.map(({ _id, position }) => [_id, position]));
}

function replacement(form: StoredForm): Update {
  return { q: { _id: form._id, position: { $lt: form.position } }, u: form };
}
