import { least, percent, shareOf, subtract } from '../money/index.js';
import { riskLayer } from '../policy/policy.js';
import type { RiskCompensationShared } from '../pool/events.js';
import type { Account, Case } from './explanation.js';
import type { PoolRun } from './loan-file.js';
import { isSplit, queuePosition, sayPosition, saySplit, type Turn } from './queue-position.js';
import { cny, inTurn, ROUNDED, said, type Said } from './wording.js';

/** How risk fund and bank shared a shortfall (Art. 9, 27), and what the fund could not pay. */
export function explainSharing({ event, file, filed, inForce }: Case<'RiskCompensationShared'>): Account {
  const { data } = event;
  const { shortfallFen, fundSharePpm, riskShareFen, bankShareFen, riskBeforeFen, riskPaidFen, riskUnfundedFen, riskAfterFen, bankBorneFen } = data;
  const position = queuePosition(turns(file.runs.get(event.metadata.commandId)), data.loanId, inForce?.order.tie);
  const layer = filed === undefined ? undefined : riskLayer(filed);
  const rounded = layer === undefined ? undefined : ROUNDED[layer.rounding];
  const exact = shareOf(shortfallFen, fundSharePpm, 'FLOOR') === shareOf(shortfallFen, fundSharePpm, 'CEIL');
  return {
    said: inTurn(
      said(
        `不足部分 ${cny(shortfallFen).zh} × ${percent(fundSharePpm)}${rounded === undefined ? '' : `,${rounded.zh}`} = 风险补偿金应担 ${cny(riskShareFen).zh};银行应担其余 ${cny(bankShareFen).zh}${exact ? '' : ',不足一分的尾差归银行一方'}。`,
        `Shortfall ${cny(shortfallFen).en} × ${percent(fundSharePpm)}${rounded === undefined ? '' : `, ${rounded.en}`} = ${cny(riskShareFen).en} for the risk fund; the rest, ${cny(bankShareFen).en}, for the bank${exact ? '' : ', which takes what the rounding leaves'}.`,
      ),
      position === undefined ? undefined : sayPosition(position),
      position !== undefined && isSplit(position)
        ? saySplit(position, inForce?.order.tie)
        : said(
          `轮到本笔时风险补偿金余额 ${cny(riskBeforeFen).zh},实付 min(${cny(riskShareFen).zh},${cny(riskBeforeFen).zh}) = ${cny(riskPaidFen).zh}。`,
          `The risk fund held ${cny(riskBeforeFen).en}; paid min(${cny(riskShareFen).en}, ${cny(riskBeforeFen).en}) = ${cny(riskPaidFen).en}.`,
        ),
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
      ...(position === undefined ? {} : {
        rank: position.rank, runSize: position.size, ahead: position.ahead.map(({ loanId }) => loanId), runFundFen: position.openingFundFen,
        paidWithoutOthersFen: least(riskShareFen, position.openingFundFen),
      }),
    },
    policyVersion: filed === undefined ? undefined : `${filed.id}@${filed.version}`,
  };
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
