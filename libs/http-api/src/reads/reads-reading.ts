import { maximumPageSize } from '@zhubao/read-models';
import { problem } from '../problems/problem.js';
import { moment, since, text, whole } from '../readings/parameter.js';
import { reading } from '../readings/reading.js';
import { column, pointHead, tableOf } from '../readings/table.js';
import { INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from '../readings/schemas.js';
import { findReads } from './reads-log.js';

const entry = objectOf({ at: INSTANT, user: TEXT, role: TEXT, org: TEXT, operation: TEXT, path: TEXT, query: TEXT, asOf: orNull(TEXT), knownAt: orNull(TEXT), position: WHOLE });

const SUMMARY = { zh: '查阅记录', en: 'Reads by auditors and regulators' };

const COLUMNS = [
  column('at', '时刻', 'At', 'instant'), column('user', '用户', 'User'), column('role', '角色', 'Role'), column('org', '单位', 'Organisation'), column('operation', '操作', 'Operation'), column('path', '地址', 'Path'),
  column('query', '条件', 'Query'), column('asOf', '截至日', 'As of'), column('knownAt', '当时已知', 'As known at'), column('position', '位置', 'Position', 'whole'),
];

/** Who among auditors and regulators has read what, the newest first. A regulator sees its own alone. */
export const reads = reading({
  name: 'listReads', path: 'reads', admits: ['OFFICE', 'AUDITOR', 'REGULATOR', 'ADMIN'], summary: SUMMARY, clocks: 'none',
  parameters: {
    user: text('用户', 'a user'), from: since, to: moment, limit: whole(1, maximumPageSize),
    cursor: { ...text('上一页的 next', 'the "next" of the page before'), schema: { type: 'string', maxLength: 2_000 } },
  },
  answer: objectOf({ items: listOf(entry), next: orNull(TEXT) }),
  async read(sources, { viewer, query: { user, limit = 50, ...asked } }) {
    const isRegulator = viewer.role === 'REGULATOR';
    if (isRegulator && user !== undefined && user !== viewer.user) throw problem('FORBIDDEN', { zh: '监管机构只能查看自己的查阅记录。', en: 'A regulator sees its own reads alone.' }, { facts: { user } });
    const { entries, next } = await findReads(sources.readModels, { ...asked, limit, user: isRegulator ? viewer.user : user });
    return { items: entries.map(({ at, user: by, role, org, operation, path, query, asOf, knownAt, position }) => ({ at, user: by, role, org, operation, path, query, asOf, knownAt, position })), next };
  },
  // The page that was asked for: a record of reads is leafed through, or filtered by its days.
  table: async ({ items }, sources, { viewer }) => tableOf(SUMMARY, pointHead(await sources.spokenOf(undefined), viewer), COLUMNS, items),
});
