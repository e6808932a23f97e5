import type { CollectionDefinition, Query } from '@zhubao/read-models';
import { Collections } from './collections.js';
import { openFile } from './file.js';
import { limitClause, orderClause, whereClause } from './query-sql.js';
import { Session } from './session.js';

const MEMORY = ':memory:';

/** How SQLite would find the first page of a query in a collection of this definition, step by step in its words (EXPLAIN QUERY PLAN). */
export function queryPlan(definition: CollectionDefinition, { where = [], sort = [], limit }: Query): readonly string[] {
  const session = new Session(openFile({ path: MEMORY }), MEMORY);
  try {
    const collections = new Collections(session);
    collections.ensure(definition);
    const { text, parameters } = whereClause(where);
    return session.all(`EXPLAIN QUERY PLAN SELECT key, position, document FROM ${collections.table(definition.name)} WHERE ${text} ORDER BY ${orderClause(sort)} ${limitClause}`, ...parameters, limit).map((row) => String(row['detail']));
  } finally {
    session.close();
  }
}
