import type { CivilDate } from '../calendar/index.js';
import type { Facts } from '../kernel/rejection.js';
import { add, type Fen, subtract, sum, yuan, ZERO } from '../money/index.js';
import type { Policy } from '../policy/policy.js';
import { type ProportionalSplit, proportionalSplit } from './odd-fen.js';
import type { Without } from './without-others.js';
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
  /** The whole run. */
  readonly turns: readonly Turn[];
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
    turns,
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

/** The loans but for which this one might have been paid more: those before it, and those that share with it as equals; nearest first. */
export function othersOf({ own, ahead, group, groupFundFen, groupDemandFen }: QueuePosition): readonly string[] {
  const equals = groupFundFen < groupDemandFen ? group.filter((turn) => turn !== own && !ahead.includes(turn)) : [];
  return [...ahead.toReversed(), ...equals].map(({ loanId }) => loanId);
}

/** How a fund was split among equals, fen by fen; `undefined` where it was not split in proportion. */
export function splitOf(position: QueuePosition, tie: TieRule | undefined): ProportionalSplit | undefined {
  if (!isSplit(position) || (tie ?? 'PRO_RATA') !== 'PRO_RATA') return undefined;
  return proportionalSplit(position.group.map(({ loanId, demandFen, paidFen }) => ({ id: loanId, weightFen: demandFen, paidFen })));
}

/** The odd fen of a split, for machines. */
export function splitFigures({ own }: QueuePosition, split: ProportionalSplit | undefined): Facts {
  const share = split?.shares.find(({ id }) => id === own.loanId);
  if (split === undefined || share === undefined) return {};
  return { splitFloorFen: share.floorFen, splitRemainder: share.remainder, splitOfFen: split.weightsFen, splitLeftFen: split.leftFen, oddFenTo: split.favoured };
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
      ), sayOddFen(own, splitOf(position, tie)));
  }
}

/** Where the fen went that rounding down had left over. */
function sayOddFen(own: Turn, split: ProportionalSplit | undefined): Said | undefined {
  const share = split?.shares.find(({ id }) => id === own.loanId);
  if (split === undefined || share === undefined) return undefined;
  if (split.leftFen === 0) return said('各笔恰为整分,没有余下的分。', 'Each share is a whole number of fen; none is left over.');
  const named = `${split.favoured.slice(0, NAMED).join('、')}${split.favoured.length > NAMED ? ' 等' : ''}`;
  return said(
    `本笔向下取整为 ${cny(share.floorFen).zh},余 ${share.remainder}/${split.weightsFen} 分;全组余下 ${split.leftFen} 分,归 ${named}。`,
    `Rounded down this one is ${cny(share.floorFen).en}, with ${share.remainder}/${split.weightsFen} of a fen over; the group leaves ${split.leftFen} fen over, which went to ${split.favoured.slice(0, NAMED).join(', ')}${split.favoured.length > NAMED ? ' and others' : ''}.`,
  );
}

/** What each of the nearest others cost this loan, taken out of the run one at a time. */
export function sayWithoutEach({ own }: QueuePosition, withouts: readonly Without[]): Said | undefined {
  if (withouts.length < 2) return undefined;
  return said(
    `逐笔看:${withouts.map(({ without, paidFen }) => `若无 ${without.join('、')},本笔得 ${yuan(paidFen)}(${gain(own, paidFen)})`).join(';')}。`,
    `One at a time: ${withouts.map(({ without, paidFen }) => `without ${without.join(', ')} it would have had ${yuan(paidFen)} (${gain(own, paidFen)})`).join('; ')}.`,
  );
}

/** The nearest of the others, each left out alone. */
export function eachAlone(position: QueuePosition): readonly (readonly string[])[] {
  return othersOf(position).slice(0, NAMED).map((loanId) => [loanId]);
}

function gain(own: Turn, paidFen: Fen): string {
  const change = subtract(paidFen, own.paidFen);
  return change < 0 ? yuan(change) : `+${yuan(change)}`;
}
