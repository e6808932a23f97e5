import { type Fen, least, percent, type Ppm, shareOf, subtract, yuan } from '../money/index.js';
import { product } from '../money/rounding.js';
import { riskLayer } from '../policy/policy.js';
import type { RiskCompensationShared } from '../pool/events.js';
import type { Account, Case } from './explanation.js';
import type { PoolRun } from './loan-file.js';
import { eachAlone, isSplit, othersOf, queuePosition, sayPosition, saySplit, sayWithoutEach, splitFigures, splitOf, type Turn } from './queue-position.js';
import { paidWithout, type Without } from './without-others.js';
import { cny, inTurn, ROUNDED, said, type Said } from './wording.js';

/** How risk fund and bank shared a shortfall (Art. 9, 27), and what the fund could not pay. */
export function explainSharing({ event, file, filed, inForce }: Case<'RiskCompensationShared'>): Account {
  const { data } = event;
  const { shortfallFen, fundSharePpm, riskShareFen, bankShareFen, riskBeforeFen, riskPaidFen, riskUnfundedFen, riskAfterFen, bankBorneFen } = data;
  const position = queuePosition(turns(file.runs.get(event.metadata.commandId)), data.loanId, inForce?.order.tie);
  const layer = filed === undefined ? undefined : riskLayer(filed);
  const rounded = layer === undefined ? undefined : ROUNDED[layer.rounding];
  const raw = rawShare(shortfallFen, fundSharePpm);
  const exact = raw.millionths === 0;
  const takesOdd = riskShareFen > raw.floorFen
    ? said(',不足一分的尾差由风险补偿金承担', ', the risk fund taking the part of a fen that the rounding adds')
    : said(',不足一分的尾差归银行一方', ', which takes what the rounding leaves');
  const withouts = position !== undefined && othersOf(position).length > 0 ? (paidWithout(position.turns, data.loanId, inForce?.order.tie ?? 'PRO_RATA', eachAlone(position)) ?? []) : [];
  return {
    said: inTurn(
      said(
        `不足部分 ${cny(shortfallFen).zh} × ${percent(fundSharePpm)}${exact ? '' : ` = ${raw.yuan} 元`}${rounded === undefined ? '' : `,${rounded.zh}`} = 风险补偿金应担 ${cny(riskShareFen).zh};银行应担其余 ${cny(bankShareFen).zh}${exact ? '' : takesOdd.zh}。`,
        `Shortfall ${cny(shortfallFen).en} × ${percent(fundSharePpm)}${exact ? '' : ` = CNY ${raw.yuan}`}${rounded === undefined ? '' : `, ${rounded.en}`} = ${cny(riskShareFen).en} for the risk fund; the rest, ${cny(bankShareFen).en}, for the bank${exact ? '' : takesOdd.en}.`,
      ),
      position === undefined ? undefined : sayPosition(position),
      position !== undefined && isSplit(position)
        ? saySplit(position, inForce?.order.tie)
        : said(
          `轮到本笔时风险补偿金余额 ${cny(riskBeforeFen).zh},实付 min(${cny(riskShareFen).zh},${cny(riskBeforeFen).zh}) = ${cny(riskPaidFen).zh}。`,
          `The risk fund held ${cny(riskBeforeFen).en}; paid min(${cny(riskShareFen).en}, ${cny(riskBeforeFen).en}) = ${cny(riskPaidFen).en}.`,
        ),
      sayWithout(data, withouts),
      position === undefined ? undefined : sayWithoutEach(position, withouts),
      said(`付后余额 ${cny(riskAfterFen).zh}。`, `The fund then holds ${cny(riskAfterFen).en}.`),
      unfunded(data, filed?.riskFund.insufficient),
      said(
        `银行实际承担 = ${cny(shortfallFen).zh} − ${cny(riskPaidFen).zh} = ${cny(bankBorneFen).zh}。`,
        `Borne by the bank = ${cny(shortfallFen).en} − ${cny(riskPaidFen).en} = ${cny(bankBorneFen).en}.`,
      ),
    ),
    figures: {
      shortfallFen, fundSharePpm, riskShareFen, bankShareFen, riskBeforeFen, riskPaidFen, riskUnfundedFen, riskAfterFen, bankBorneFen,
      ...(layer === undefined ? {} : { rounding: layer.rounding }),
      ...(exact ? {} : { roundedMillionthsOfFen: raw.millionths, oddPartTo: riskShareFen > raw.floorFen ? 'RISK_FUND' : 'BANK' }),
      ...(position === undefined ? {} : {
        rank: position.rank, runSize: position.size, ahead: position.ahead.map(({ loanId }) => loanId), runFundFen: position.openingFundFen,
        paidWithoutOthersFen: least(riskShareFen, position.openingFundFen),
        ...splitFigures(position, splitOf(position, inForce?.order.tie)),
      }),
    },
    adds: [
      { of: 'shortfallFen', totalFen: shortfallFen, parts: { riskShareFen, bankShareFen } },
      { of: 'riskShareFen', totalFen: riskShareFen, parts: { riskPaidFen, riskUnfundedFen } },
      { of: 'shortfallFen', totalFen: shortfallFen, parts: { riskPaidFen, bankBorneFen } },
      { of: 'riskBeforeFen', totalFen: riskBeforeFen, parts: { riskPaidFen, riskAfterFen } },
    ],
    withoutOthers: withouts,
    policyVersion: filed === undefined ? undefined : `${filed.id}@${filed.version}`,
  };
}

/** A part before it is rounded: whole fen, and millionths of one. */
function rawShare(shortfallFen: Fen, sharePpm: Ppm): { readonly floorFen: Fen; readonly millionths: number; readonly yuan: string } {
  const floorFen = shareOf(shortfallFen, sharePpm, 'FLOOR');
  const millionths = product(shortfallFen, sharePpm).minus(product(floorFen, 1_000_000)).toNumber();
  return { floorFen, millionths, yuan: `${yuan(floorFen)}${String(millionths).padStart(6, '0').replace(/0+$/, '')}` };
}

/** What the loan nearest before it cost this one; where there are more, each is told by itself. */
function sayWithout({ riskPaidFen }: RiskCompensationShared, withouts: readonly Without[]): Said | undefined {
  const [one, ...more] = withouts;
  if (one === undefined || more.length > 0) return undefined;
  const lostFen = subtract(one.paidFen, riskPaidFen);
  return said(
    `假如没有 ${one.without.join('、')},本笔可得 ${cny(one.paidFen).zh},${lostFen === 0 ? '与实付相同' : `较实付多 ${cny(lostFen).zh}`}。`,
    `Had ${one.without.join(', ')} not been there, it would have been paid ${cny(one.paidFen).en}, ${lostFen === 0 ? 'the same' : `${cny(lostFen).en} more than it was`}.`,
  );
}

function turns(run: PoolRun | undefined): readonly Turn[] {
  return (run?.events ?? []).flatMap((event) => {
    if (event.type !== 'RiskCompensationShared') return [];
    const { loanId, riskShareFen, riskPaidFen, riskBeforeFen } = event.data;
    return [{ loanId, since: run?.sinceOf.get(loanId), demandFen: riskShareFen, paidFen: riskPaidFen, fundBeforeFen: riskBeforeFen }];
  });
}

function unfunded({ riskShareFen, riskPaidFen, riskUnfundedFen }: RiskCompensationShared, rule: 'BANK_BEARS' | 'PEND_FOR_DECISION' | 'TREASURY_TOPS_UP' | undefined): Said | undefined {
  if (riskUnfundedFen === 0) return undefined;
  const gap = said(
    `未到位 = ${cny(riskShareFen).zh} − ${cny(riskPaidFen).zh} = ${cny(subtract(riskShareFen, riskPaidFen)).zh},`,
    `Unfunded = ${cny(riskShareFen).en} − ${cny(riskPaidFen).en} = ${cny(subtract(riskShareFen, riskPaidFen)).en}:`,
  );
  const then = rule === 'BANK_BEARS'
    ? said('按政策由银行承担。', 'by the policy the bank bears it.')
    : said('暂由银行垫负,待风险补偿金补足并经领导小组决定后方可补付。', 'the bank carries it until the fund is refilled and the leading group decides to settle it.');
  return { zh: gap.zh + then.zh, en: `${gap.en} ${then.en}` };
}
