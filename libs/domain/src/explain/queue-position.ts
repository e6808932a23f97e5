import type { CivilDate } from '../calendar/index.js';
import { add, type Fen, sum, yuan, ZERO } from '../money/index.js';
import type { Policy } from '../policy/policy.js';
import { cny, inTurn, said, type Said } from './wording.js';

export type TieRule = Policy['order']['tie'];

/** One loan in a run that pays several out of one fund, in the order in which they were paid. */
export interface Turn {
  readonly loanId: string;
  readonly since: CivilDate | undefined;
  readonly demandFen: Fen;
  readonly paidFen: Fen;
  readonly fundBeforeFen: Fen;
}

/** Where a loan stood in its run, and what that means for it. */
export interface QueuePosition {
  readonly own: Turn;
  /** From 1. */
  readonly rank: number;
  readonly size: number;
  /** Those that the order puts before it; loans that share the fund with it as equals do not stand before it. */
  readonly ahead: readonly Turn[];
  /** All loans overdue since the same day, in turn, itself among them. */
  readonly group: readonly Turn[];
  /** What the fund held when the group's turn came. */
  readonly groupFundFen: Fen;
  readonly groupDemandFen: Fen;
  /** What the fund held before anybody in the run was paid. */
  readonly openingFundFen: Fen;
}

export function queuePosition(turns: readonly Turn[], loanId: string, tie: TieRule | undefined): QueuePosition | undefined {
  const index = turns.findIndex((turn) => turn.loanId === loanId);
  const own = turns[index];
  const first = turns[0];
  if (own === undefined || first === undefined) return undefined;
  const group = own.since === undefined ? [own] : turns.filter(({ since }) => since === own.since);
  return {
    own,
    rank: index + 1,
    size: turns.length,
    ahead: turns.slice(0, index).filter((turn) => (tie ?? 'PRO_RATA') !== 'PRO_RATA' || !group.includes(turn)),
    group,
    groupFundFen: group[0]?.fundBeforeFen ?? own.fundBeforeFen,
    groupDemandFen: sum(group.map(({ demandFen }) => demandFen)),
    openingFundFen: first.fundBeforeFen,
  };
}

/** Whether the fund had to be split among loans that stand equal. */
export function isSplit({ group, groupFundFen, groupDemandFen }: QueuePosition): boolean {
  return group.length > 1 && groupFundFen < groupDemandFen;
}

/** Loans named in a sentence; the figures name all. */
const NAMED = 10;

export function sayPosition({ own, rank, size, ahead, group }: QueuePosition): Said {
  const named = ahead.slice(-NAMED);
  const more = ahead.length - named.length;
  const aheadFen = ahead.reduce((total, { paidFen }) => add(total, paidFen), ZERO);
  const since = own.since === undefined ? undefined : said(`自 ${own.since} 起逾期的`, ` overdue since ${own.since}`);
  return inTurn(
    said(
      `本次共 ${size} 笔,按逾期发生先后排序,${since?.zh ?? ''}本笔列第 ${rank} 位。`,
      `The run covers ${size} loan${size === 1 ? '' : 's'} in the order of being overdue; this one,${since?.en ?? ''}, stands at place ${rank}.`,
    ),
    group.length === 1 ? undefined : said(`同日逾期的共 ${group.length} 笔。`, `${group.length} loans are overdue since that day.`),
    ahead.length === 0
      ? said('本次没有排在前面的贷款。', 'No loan of the run stood before it.')
      : said(
        `在前:${named.map((turn) => `${turn.loanId}(${turn.since === undefined ? '' : `${turn.since} 起,`}应付 ${yuan(turn.demandFen)},已付 ${yuan(turn.paidFen)})`).join('、')}${more > 0 ? `,另有 ${more} 笔` : ''};在前各笔合计已付 ${cny(aheadFen).zh}。`,
        `Before it: ${named.map((turn) => `${turn.loanId} (${turn.since === undefined ? '' : `since ${turn.since}, `}asked ${yuan(turn.demandFen)}, paid ${yuan(turn.paidFen)})`).join('; ')}${more > 0 ? `; and ${more} more` : ''}. Together they were paid ${cny(aheadFen).en}.`,
      ),
  );
}

/** How the fund was split among loans overdue since the same day. */
export function saySplit(position: QueuePosition, tie: TieRule | undefined): Said {
  const { own, group, groupFundFen, groupDemandFen } = position;
  const others = group.filter(({ loanId }) => loanId !== own.loanId).map(({ loanId }) => loanId);
  const same = said(
    `本笔与 ${others.slice(0, NAMED).join('、')}${others.length > NAMED ? ` 等 ${others.length} 笔` : ''} 同日逾期,轮到该组时余额 ${cny(groupFundFen).zh},不足以付清全组 ${cny(groupDemandFen).zh};`,
    `It stands equal with ${others.slice(0, NAMED).join(', ')}${others.length > NAMED ? ` and others (${others.length} in all)` : ''}, overdue since the same day; the fund then held ${cny(groupFundFen).en}, less than the ${cny(groupDemandFen).en} asked by the group.`,
  );
  switch (tie) {
    case 'CLAIM_FILED_AT':
      return inTurn(same, said(`同日者按申请先后支付,本笔得 ${cny(own.paidFen).zh}。`, `Equals are paid by the day of filing: ${cny(own.paidFen).en} for this one.`));
    case 'SMALLEST_FIRST':
      return inTurn(same, said(`同日者金额小的先付,本笔得 ${cny(own.paidFen).zh}。`, `Equals are paid smallest first: ${cny(own.paidFen).en} for this one.`));
    default:
      return inTurn(same, said(
        `按金额比例分摊:${yuan(groupFundFen)} × ${yuan(own.demandFen)} ÷ ${yuan(groupDemandFen)},各笔先向下取整到分,余下的分按最大余数、再按贷款编号分配,本笔得 ${cny(own.paidFen).zh}。`,
        `Split in proportion: ${yuan(groupFundFen)} × ${yuan(own.demandFen)} ÷ ${yuan(groupDemandFen)}, each rounded down to the fen, the fen left over going by largest remainder, then by loan id: ${cny(own.paidFen).en} for this one.`,
      ));
  }
}
