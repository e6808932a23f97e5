import { Controller, Get, Query } from '@nestjs/common';
import { malformed } from '../problems/problem.js';
import { moment, readParameters, since, text, whole } from '../readings/parameter.js';
import { AccountDesk } from './account-desk.js';
import type { AccountChange } from './account-changes.js';
import { Admit } from './viewer.js';

export const CHANGES_PARAMETERS = {
  user: text('账户', 'an account'),
  from: since,
  to: moment,
  limit: whole(1, 1_000),
  cursor: { ...whole(1, Number.MAX_SAFE_INTEGER), zh: '上一页的 next', en: 'the "next" of the page before' },
};

const PAGE = 50;

/** Who made, changed or disabled a local account, and when: for whoever keeps the server, and for who looks at how. */
@Controller('api/v1/account-changes')
@Admit(['ADMIN', 'AUDITOR'])
export class AccountChangesController {
  constructor(private readonly desk: AccountDesk) {}

  /** The newest first; `next` is the number that the page after begins below. */
  @Get()
  list(@Query() query: Readonly<Record<string, unknown>>): { readonly items: readonly AccountChange[]; readonly next: number | null } {
    const { values: { user, from, to, limit = PAGE, cursor = Number.POSITIVE_INFINITY }, faults } = readParameters(CHANGES_PARAMETERS, query);
    if (faults.length > 0) throw malformed(faults);
    const asked = this.desk.changes().filter((change) => change.no < cursor && (user === undefined || change.user === user) && (from === undefined || change.at >= from) && (to === undefined || change.at <= to)).toReversed();
    const items = asked.slice(0, limit);
    return { items, next: asked.length > limit ? (items.at(-1)?.no ?? null) : null };
  }
}
