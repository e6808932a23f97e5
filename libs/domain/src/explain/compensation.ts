import { daysBetween } from '../calendar/index.js';
import { type Fen, least, subtract, ZERO } from '../money/index.js';
import { hasEnterpriseLayer } from '../policy/policy.js';
import type { CompensatedFromEnterpriseFund } from '../pool/events.js';
import { byComponent } from './claim.js';
import type { Account, Case } from './explanation.js';
import type { PoolRun } from './loan-file.js';
import { sayPassedOver } from './passed-over.js';
import {
  eachAlone, isSplit, othersOf, queuePosition, type QueuePosition, sayPosition, saySplit, sayWithoutEach, splitFigures, splitOf, type TieRule, type Turn,
} from './queue-position.js';
import { paidWithout } from './without-others.js';
import { cny, daysEn, inTurn, said, type Said } from './wording.js';

/** What the enterprise fund paid for a claim (Art. 8, 26): its turn, the formula, the shortfall, the deadline. */
export function explainCompensation({ event, entry, file, filed, inForce }: Case<'CompensatedFromEnterpriseFund'>): Account {
  const { data } = event;
  const layered = filed === undefined || hasEnterpriseLayer(filed);
  const position = queuePosition(turns(file.runs.get(event.metadata.commandId)), data.loanId, inForce?.order.tie) ?? alone(data);
  const firstInLineFen = layered ? least(data.claim.totalFen, position.openingFundFen) : ZERO;
  const others = othersOf(position);
  const withouts = layered && others.length > 0 ? (paidWithout(position.turns, data.loanId, inForce?.order.tie ?? 'PRO_RATA', eachAlone(position)) ?? []) : [];
  return {
    said: inTurn(
      sayPosition(position),
      sayPassedOver(entry.passedOver),
      layered ? payment(data, position, inForce?.order.tie) : noLayer(data),
      aftermath(data),
      layered && (position.ahead.length > 0 || isSplit(position)) ? withoutOthers(data, position, firstInLineFen) : undefined,
      sayWithoutEach(position, withouts),
      timing(data, inForce?.deadlines.compensationWorkdays),
    ),
    figures: {
      rank: position.rank, runSize: position.size, ahead: position.ahead.map(({ loanId }) => loanId), passedOver: entry.passedOver.map(({ loanId }) => loanId), overdueSince: data.overdueSince,
      ...(data.tieGroup === undefined ? {} : { tieGroup: data.tieGroup, tied: position.group.map(({ loanId }) => loanId), groupFundFen: position.groupFundFen, groupClaimFen: position.groupDemandFen }),
      ...splitFigures(position, splitOf(position, inForce?.order.tie)),
      claimFen: data.claim.totalFen, runFundFen: position.openingFundFen, fundBeforeFen: data.fundBeforeFen, paidFen: data.paidFen,
      fundAfterFen: data.fundAfterFen, shortfallFen: data.shortfallFen, paidWithoutOthersFen: firstInLineFen,
      valueDate: data.valueDate, ...(data.deadline === null ? {} : { deadline: data.deadline }),
    },
    adds: [
      { of: 'claimFen', totalFen: data.claim.totalFen, parts: { paidFen: data.paidFen, shortfallFen: data.shortfallFen } },
      { of: 'paidFen', totalFen: data.paidFen, parts: { ...data.paidByComponent } },
      { of: 'fundBeforeFen', totalFen: data.fundBeforeFen, parts: { paidFen: data.paidFen, fundAfterFen: data.fundAfterFen } },
    ],
    withoutOthers: withouts,
  };
}

function turns(run: PoolRun | undefined): readonly Turn[] {
  return (run?.events ?? []).flatMap((event) => (event.type === 'CompensatedFromEnterpriseFund' ? [turn(event.data)] : []));
}

function turn({ loanId, overdueSince, claim, paidFen, fundBeforeFen }: CompensatedFromEnterpriseFund): Turn {
  return { loanId, since: overdueSince, demandFen: claim.totalFen, paidFen, fundBeforeFen };
}

/** Without its run the event still tells its rank and its balance. */
function alone(data: CompensatedFromEnterpriseFund): QueuePosition {
  const own = turn(data);
  return { own, turns: [own], rank: data.rank, size: data.rank, ahead: [], group: [own], groupFundFen: data.fundBeforeFen, groupDemandFen: own.demandFen, openingFundFen: data.fundBeforeFen };
}

function payment({ claim, fundBeforeFen, paidFen }: CompensatedFromEnterpriseFund, position: QueuePosition, tie: TieRule | undefined): Said {
  const parts = byComponent(claim);
  const claimed = said(`应代偿:${parts.zh} = ${cny(claim.totalFen).zh}。`, `The claim: ${parts.en} = ${cny(claim.totalFen).en}.`);
  if (isSplit(position)) return inTurn(claimed, saySplit(position, tie));
  return inTurn(claimed, said(
    `轮到本笔时企业助保金余额 ${cny(fundBeforeFen).zh},支付 min(${cny(claim.totalFen).zh},${cny(fundBeforeFen).zh}) = ${cny(paidFen).zh}。`,
    `When its turn came the enterprise fund held ${cny(fundBeforeFen).en}; paid min(${cny(claim.totalFen).en}, ${cny(fundBeforeFen).en}) = ${cny(paidFen).en}.`,
  ));
}

/** What the order cost this loan, or did not cost it. */
function withoutOthers({ claim, paidFen }: CompensatedFromEnterpriseFund, { openingFundFen }: QueuePosition, firstInLineFen: Fen): Said {
  const lostFen = subtract(firstInLineFen, paidFen);
  return said(
    `假如没有排在前面或同日分摊的其他贷款,本笔可得 min(${cny(claim.totalFen).zh},${cny(openingFundFen).zh}) = ${cny(firstInLineFen).zh},${lostFen === 0 ? '与实付相同' : `较实付多 ${cny(lostFen).zh}`}。`,
    `Had the loans ahead of it or sharing with it not been there, it would have been paid min(${cny(claim.totalFen).en}, ${cny(openingFundFen).en}) = ${cny(firstInLineFen).en}, ${lostFen === 0 ? 'the same' : `${cny(lostFen).en} more than it was`}.`,
  );
}

function noLayer({ claim }: CompensatedFromEnterpriseFund): Said {
  return said(
    `本笔备案时的政策不设企业助保金先行代偿,支付 0.00 元,全部 ${cny(claim.totalFen).zh} 为不足部分。`,
    `The policy of its filing has no enterprise-fund layer: CNY 0.00 is paid and all of ${cny(claim.totalFen).en} is shortfall.`,
  );
}

function aftermath({ claim, paidFen, paidByComponent, fundAfterFen, shortfallFen }: CompensatedFromEnterpriseFund): Said {
  const served = byComponent(paidByComponent);
  return inTurn(
    paidFen === 0 ? undefined : said(
      `依次冲抵复利、罚息、利息、本金:${served.zh}。付后余额 ${cny(fundAfterFen).zh}。`,
      `It serves compound interest, penalty, interest, then principal: ${served.en}. The fund then holds ${cny(fundAfterFen).en}.`,
    ),
    shortfallFen === 0
      ? said('已足额代偿,没有不足部分。', 'The claim is covered in full; there is no shortfall.')
      : said(
        `不足部分 = ${cny(claim.totalFen).zh} − ${cny(paidFen).zh} = ${cny(shortfallFen).zh},由银行申请风险补偿。`,
        `Shortfall = ${cny(claim.totalFen).en} − ${cny(paidFen).en} = ${cny(shortfallFen).en}, for which the bank may apply to the risk fund.`,
      ),
  );
}

function timing({ monthEndsOn, deadline, calendarVersion, onTime, valueDate }: CompensatedFromEnterpriseFund, workdays: number | undefined): Said {
  if (deadline === null || onTime === null) {
    return said(
      `逾期于 ${monthEndsOn} 满一个月;当年工作日历尚未公布,代偿期限未定,${valueDate} 支付。`,
      `The month ended on ${monthEndsOn}; the working calendar was not published, so the deadline was still open when it was paid on ${valueDate}.`,
    );
  }
  const nth = workdays === undefined ? said('期限', 'deadline') : said(`其后第 ${workdays} 个工作日`, `working day ${workdays} after it`);
  return said(
    `逾期于 ${monthEndsOn} 满一个月,${nth.zh}为 ${deadline}(工作日历第 ${calendarVersion} 版);${valueDate} 支付,${onTime ? '未超期' : `超期 ${daysBetween(deadline, valueDate)} 天`}。`,
    `The month ended on ${monthEndsOn}; ${nth.en} is ${deadline} (calendar version ${calendarVersion}). Paid on ${valueDate}, ${onTime ? 'in time' : `${daysEn(daysBetween(deadline, valueDate))} late`}.`,
  );
}
