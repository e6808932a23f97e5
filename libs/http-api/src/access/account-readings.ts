import { moment, since, text, type Values, whole } from '../readings/parameter.js';
import { type Reading, reading } from '../readings/reading.js';
import { listOf, objectOf, orNull, WHOLE } from '../readings/schemas.js';
import { coded, column, flagged, refuseTooLong, tableOf } from '../readings/table.js';
import { ACCOUNT_ACT_WORDS, ACCOUNT_WAY_WORDS } from '../words/account-words.js';
import { ROLE_WORDS } from '../words/party-words.js';
import { said } from '../words/words.js';
import type { Viewer } from './viewer.js';
import { accountChangeSchema, accountSchema } from './account-schemas.js';
import type { AccountChange } from './account-changes.js';
import type { AccountDesk } from './account-desk.js';

const ACCOUNTS = { zh: '本地账户', en: 'Local accounts' };
const CHANGES = { zh: '账户变更记录', en: 'Who made, changed or disabled an account, the newest first' };
const PAGE = 50;

const preparedBy = ({ org }: Viewer) => [[{ zh: '填报单位', en: 'Prepared by' }, org]] as const;

const OF_AN_ACCOUNT = [column('user', '账户', 'Account'), coded('role', '角色', 'Role', ROLE_WORDS), column('org', '单位', 'Organisation')] as const;
const STANDING = [
  flagged('oneTime', '密码', 'Password', said('一次性，待本人设置', 'One-time, to be set'), said('本人设置', 'Own')), flagged('disabled', '状态', 'State', said('已停用', 'Disabled'), said('可用', 'In use')),
] as const;

/** Local accounts, for whoever keeps the server. */
const accounts = reading({
  name: 'listAccounts', path: 'accounts', admits: ['ADMIN'], summary: ACCOUNTS, clocks: 'none', parameters: {},
  answer: objectOf({ items: listOf(accountSchema) }),
  read: async ({ accounts: desk }) => desk && { items: desk.list() },
  table: async ({ items }, _sources, { viewer }) => tableOf(ACCOUNTS, preparedBy(viewer), [...OF_AN_ACCOUNT, ...STANDING], items),
});

const CHANGES_PARAMETERS = {
  user: text('账户', 'an account'),
  from: since,
  to: moment,
  limit: whole(1, 1_000),
  cursor: { ...whole(1, Number.MAX_SAFE_INTEGER), zh: '上一页的 next', en: 'the "next" of the page before' },
};

/** Who made, changed or disabled a local account, and when: for whoever keeps the server, and for who looks at how. `next` is the number that the page after begins below. */
const accountChanges = reading({
  name: 'listAccountChanges', path: 'account-changes', admits: ['ADMIN', 'AUDITOR'], summary: CHANGES, clocks: 'none', parameters: CHANGES_PARAMETERS,
  answer: objectOf({ items: listOf(accountChangeSchema), next: orNull(WHOLE) }),
  async read({ accounts: desk }, { query: { limit = PAGE, ...asked } }) {
    if (desk === undefined) return undefined;
    const changes = changesOf(desk, asked);
    const items = changes.slice(0, limit);
    return { items, next: changes.length > limit ? (items.at(-1)?.no ?? null) : null };
  },
  async table(_answer, { accounts: desk }, { viewer, query: { user, from, to } }) {
    const changes = desk === undefined ? [] : changesOf(desk, { user, from, to });
    refuseTooLong(changes.length);
    return tableOf(CHANGES, preparedBy(viewer), [
      column('no', '序号', 'No.', 'whole'), column('at', '时刻', 'At', 'instant'), ...OF_AN_ACCOUNT, coded('what', '变更', 'Change', ACCOUNT_ACT_WORDS), ...STANDING, column('by', '经办', 'By'), coded('through', '途径', 'Through', ACCOUNT_WAY_WORDS),
    ], changes);
  },
});

/** The newest first. */
function changesOf(desk: AccountDesk, { user, from, to, cursor = Number.POSITIVE_INFINITY }: Omit<Values<typeof CHANGES_PARAMETERS>, 'limit'>): readonly AccountChange[] {
  return desk.changes().filter((change) => change.no < cursor && (user === undefined || change.user === user) && (from === undefined || change.at >= from) && (to === undefined || change.at <= to)).toReversed();
}

/** Not there where an identity provider vouches for callers. */
export const ACCOUNT_READINGS: readonly Reading[] = [accounts, accountChanges];
