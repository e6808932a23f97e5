import { type Db, type Document, WriteConcern } from 'mongodb';
import { duplicateKey, RefusedWriteError } from './faults.js';

/** What a server says of each document that it did not write: https://www.mongodb.com/docs/manual/reference/command/insert/#output */
interface Refusal {
  readonly index: number;
  readonly code: number;
  readonly errmsg: string;
}

interface Answer {
  readonly n: number;
  readonly writeErrors?: readonly Refusal[];
}

export interface Update {
  readonly q: Document;
  readonly u: Document;
  readonly upsert?: boolean;
}

/*
 * As commands, not by the driver's bulk writes: their error no longer tells a broken connection from a refused document.
 */

/** Inserts what it can; gives the places of those whose key is taken. */
export async function insertAll(database: Db, collection: string, documents: readonly object[]): Promise<readonly number[]> {
  const { writeErrors: refusals = [] } = await sent(database, { insert: collection, documents, ordered: false });
  requireNone(refusals.filter(({ code }) => code !== duplicateKey));
  return refusals.map(({ index }) => index);
}

/** How many found a document, or made one. */
export async function updateAll(database: Db, collection: string, updates: readonly Update[]): Promise<number> {
  const { n, writeErrors = [] } = await sent(database, { update: collection, updates, ordered: false });
  requireNone(writeErrors);
  return n;
}

async function sent(database: Db, command: Document): Promise<Answer> {
  return (await database.command(WriteConcern.apply(command, database.writeConcern ?? new WriteConcern(1)))) as Answer;
}

function requireNone([first]: readonly Refusal[]): void {
  if (first !== undefined) throw new RefusedWriteError(first.code, first.errmsg);
}
