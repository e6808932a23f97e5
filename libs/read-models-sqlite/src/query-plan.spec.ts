import { describe, expect, it } from '@jest/globals';
import type { Condition, PageEnd, SortField } from '@zhubao/read-models';
import { Collections } from './collections.js';
import { openFile } from './file.js';
import { limitClause, orderClause, type Range, rangesAfter, whereClause } from './query-sql.js';
import { Session } from './session.js';

describe('the plan of a query over declared indexes', () => {
  const session = new Session(openFile({ path: ':memory:' }), ':memory:');
  const collections = new Collections(session);
  collections.ensure({ name: 'loans', indexes: [['status', 'openedOn'], ['amountFen']] });
  const table = collections.table('loans');

  function plan({ where, order }: Range): string {
    const sql = `EXPLAIN QUERY PLAN SELECT key FROM ${table} WHERE ${where.text} ORDER BY ${order} ${limitClause}`;
    return session.all(sql, ...where.parameters, 10).map((row) => String(row['detail'])).join('; ');
  }

  const active: Condition = { field: 'status', equals: 'active' };
  it.each<[string, Condition[], SortField[]]>([
    ['a condition and a sort', [active], [{ field: 'openedOn' }]],
    ['the same downwards', [active], [{ field: 'openedOn', descending: true }]],
    ['a range', [active, { field: 'openedOn', from: '2024-01-01', to: '2024-12-31' }], [{ field: 'openedOn' }]],
    ['a list of one value and the keys', [{ field: 'status', in: ['active'] }, { field: 'openedOn', equals: '2024-03-01' }], []],
    ['a sort alone', [], [{ field: 'amountFen', descending: true }]],
  ])('follows an index and sorts nothing for %s', (_what, where, sort) => {
    expect(plan({ where: whereClause(where), order: orderClause(sort) })).toMatch(/^(SEARCH|SCAN) documents_1 USING INDEX "?documents_1_by_[^;]*$/);
  });

  it.each<[string, Condition[], SortField[], PageEnd]>([
    ['upwards', [active], [{ field: 'openedOn' }], { values: ['2024-03-01'], key: 'L5' }],
    ['downwards', [active], [{ field: 'openedOn', descending: true }], { values: ['2024-03-01'], key: 'L5' }],
    ['by a number', [], [{ field: 'amountFen' }], { values: [100], key: 'L5' }],
  ])('seeks each range of a later page in the index: %s', (_what, where, sort, end) => {
    for (const range of rangesAfter(end, where, sort)) expect(plan(range)).toMatch(/^SEARCH documents_1 USING INDEX "?documents_1_by_[^;]*$/);
  });
});
