import { maximumPageSize } from '@zhubao/read-models';
import { ROLE_WORDS } from '../words/party-words.js';
import type { Viewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import { moment, since, text, whole } from '../readings/parameter.js';
import { reading } from '../readings/reading.js';
import { coded, column, pointHead, refuseTooLong, tableOf } from '../readings/table.js';
import { INSTANT, listOf, objectOf, orNull, TEXT, WHOLE } from '../readings/schemas.js';
import { findReads, type ReadEntry } from './reads-log.js';

const entry = objectOf({ at: INSTANT, user: TEXT, role: TEXT, org: TEXT, operation: TEXT, path: TEXT, query: TEXT, asOf: orNull(TEXT), knownAt: orNull(TEXT), position: WHOLE });

const SUMMARY = { zh: '查阅记录', en: 'Reads by auditors and regulators' };

/** Called as the API's document calls them, which has this reading too, and so is asked for when it is there. */
async function columns() {
  const { operationWords } = await import('../openapi/operation-words.js');
  return [
    column('at', '时刻', 'At', 'instant'), column('user', '用户', 'User'), coded('role', '角色', 'Role', ROLE_WORDS), column('org', '单位', 'Organisation'), coded('operation', '操作', 'Operation', operationWords()), column('path', '地址', 'Path'),
    column('query', '条件', 'Query'), column('asOf', '截至日', 'As of'), column('knownAt', '当时已知', 'As known at'), column('position', '账簿位置', 'Position', 'whole'),
  ] as const;
}

/** Who among auditors and regulators has read what, the newest first. A regulator sees its own alone. */
export const reads = reading({
  name: 'listReads', path: 'reads', admits: ['OFFICE', 'AUDITOR', 'REGULATOR', 'ADMIN'], summary: SUMMARY, clocks: 'none',
  parameters: {
    user: text('用户', 'a user'), from: since, to: moment, limit: whole(1, maximumPageSize),
    cursor: { ...text('上一页的 next', 'the "next" of the page before'), schema: { type: 'string', maxLength: 2_000 } },
  },
  answer: objectOf({ items: listOf(entry), next: orNull(TEXT) }),
  async read(sources, { viewer, query: { user, limit = 50, ...asked } }) {
    const { entries, next } = await findReads(sources.readModels, { ...asked, limit, user: ownOf(viewer, user) });
    return { items: entries.map(({ at, user: by, role, org, operation, path, query, asOf, knownAt, position }) => ({ at, user: by, role, org, operation, path, query, asOf, knownAt, position })), next };
  },
  async table(_answer, sources, { viewer, query: { user, from, to } }) {
    const rows: ReadEntry[] = [];
    let cursor: string | undefined;
    do {
      const { entries, next } = await findReads(sources.readModels, { from, to, limit: maximumPageSize, user: ownOf(viewer, user), cursor });
      rows.push(...entries);
      refuseTooLong(rows.length);
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    return tableOf(SUMMARY, pointHead(await sources.spokenOf(undefined), viewer), await columns(), rows);
  },
});

/** Whose reads are shown; everybody's where it is undefined. @throws Problem FORBIDDEN for a regulator who asks for another's */
function ownOf({ role, user: viewer }: Viewer, user: string | undefined): string | undefined {
  if (role !== 'REGULATOR') return user;
  if (user !== undefined && user !== viewer) throw problem('FORBIDDEN', { zh: '监管机构只能查看自己的查阅记录。', en: 'A regulator sees its own reads alone.' }, { facts: { user } });
  return viewer;
}
