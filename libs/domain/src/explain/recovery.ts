import { add, atLeastZero, subtract, sum, yuan } from '../money/index.js';
import type { RecoveryStep } from '../policy/policy.js';
import type { Dues } from '../pool/events.js';
import { totalOwed } from '../pool/components.js';
import type { Account, Case } from './explanation.js';
import { type ProportionalSplit, proportionalSplit } from './odd-fen.js';
import { cny, inTurn, said, type Said } from './wording.js';

const STEPS: Readonly<Record<RecoveryStep, { readonly field: keyof Dues; readonly name: Said }>> = {
  COSTS: { field: 'costsFen', name: said('追索费用', 'recovery costs') },
  LIQUIDATED_DAMAGES: { field: 'liquidatedDamagesFen', name: said('违约金', 'liquidated damages') },
  BANK: { field: 'bankFen', name: said('银行债权', "the bank's claim") },
  RISK_FUND: { field: 'riskFundFen', name: said('补回风险补偿金', 'refill of the risk fund') },
  ENTERPRISE_FUND: { field: 'enterpriseFundFen', name: said('补回企业助保金', 'refill of the enterprise fund') },
};
const ORDER: readonly RecoveryStep[] = ['COSTS', 'LIQUIDATED_DAMAGES', 'BANK', 'RISK_FUND', 'ENTERPRISE_FUND'];

/** Those who bore the loss; what a policy divides in proportion, it divides among them. */
const BEARERS: ReadonlySet<RecoveryStep> = new Set(['BANK', 'RISK_FUND', 'ENTERPRISE_FUND']);

/** Where recovered money went (Art. 28): step after step, each up to what was due, the rest to the borrower. */
export function explainRecovery({ event: { data }, before, filed }: Case<'RecoveryApplied'>): Account {
  const { grossFen, steps, dueBefore, dueAfter, receivedOn, source, payer, costAgreementIds, enterpriseBalanceAfterFen, riskBalanceAfterFen } = data;
  const postInterestFen = atLeastZero(subtract(dueBefore.bankFen, totalOwed(before.owed)));
  const order = filed?.recovery.steps ?? ORDER;
  const proRata = filed?.recovery.mode === 'PRO_RATA';
  const split = proRata ? proportionalSplit(order.filter((step) => BEARERS.has(step)).map((step) => ({ id: step, weightFen: dueBefore[STEPS[step].field], paidFen: steps[STEPS[step].field] }))) : undefined;
  const lines = order.map((step) => STEPS[step]).map(({ field, name }, index) => said(
    `${index + 1}. ${name.zh}应付 ${yuan(dueBefore[field])},付 ${yuan(steps[field])},余 ${yuan(dueAfter[field])};`,
    `(${index + 1}) ${name.en}: due ${yuan(dueBefore[field])}, paid ${yuan(steps[field])}, left ${yuan(dueAfter[field])};`,
  ));
  const allocatedFen = sum([...order.map((step) => steps[STEPS[step].field]), steps.surplusFen]);
  return {
    said: inTurn(
      said(`${receivedOn} 收回 ${cny(grossFen).zh}(来源 ${source},付款人 ${payer})。`, `${cny(grossFen).en} was received on ${receivedOn} (source ${source}, payer ${payer}).`),
      postInterestFen === 0 ? undefined : said(
        `银行债权含代偿后对其自担部分新计利息 ${cny(postInterestFen).zh}。`,
        `The bank's claim includes ${cny(postInterestFen).en} of interest on its own part since the compensation.`,
      ),
      costAgreementIds.length === 0 ? undefined : said(`追索费用经双方认可:${costAgreementIds.join('、')}。`, `Costs as agreed by both sides: ${costAgreementIds.join(', ')}.`),
      proRata
        ? said('费用、违约金如列入则先付,其余由承担损失的各方按应收比例分摊(向下取整到分,余下的分按最大余数):', 'Costs and damages, where listed, come first; those who bore the loss share the rest in proportion to their dues (rounded down to the fen, largest remainder first):')
        : said('逐级清偿,每级以应付为限:', 'Step after step, each up to what is due:'),
      ...lines,
      split === undefined ? undefined : sayOddFen(split),
      said(
        steps.surplusFen === 0 ? '无余款。' : `余款 ${cny(steps.surplusFen).zh}属借款人,暂收待退。`,
        steps.surplusFen === 0 ? 'nothing is left over.' : `the surplus of ${cny(steps.surplusFen).en} is the borrower's and held until returned.`,
      ),
      said(`合计 ${cny(allocatedFen).zh},与收回额一致。`, `In all ${cny(allocatedFen).en}, the amount received.`),
      said(
        `风险补偿金余额 ${cny(subtract(riskBalanceAfterFen, steps.riskFundFen)).zh} → ${cny(riskBalanceAfterFen).zh};企业助保金余额 ${cny(subtract(enterpriseBalanceAfterFen, steps.enterpriseFundFen)).zh} → ${cny(enterpriseBalanceAfterFen).zh}。`,
        `Risk fund: ${cny(subtract(riskBalanceAfterFen, steps.riskFundFen)).en} → ${cny(riskBalanceAfterFen).en}; enterprise fund: ${cny(subtract(enterpriseBalanceAfterFen, steps.enterpriseFundFen)).en} → ${cny(enterpriseBalanceAfterFen).en}.`,
      ),
    ),
    figures: {
      grossFen, costsFen: steps.costsFen, liquidatedDamagesFen: steps.liquidatedDamagesFen, bankFen: steps.bankFen, riskFundFen: steps.riskFundFen,
      enterpriseFundFen: steps.enterpriseFundFen, surplusFen: steps.surplusFen, postInterestFen, bankDueFen: dueBefore.bankFen,
      dueAfterFen: add(dueAfter.costsFen, dueAfter.liquidatedDamagesFen, dueAfter.bankFen, dueAfter.riskFundFen, dueAfter.enterpriseFundFen),
      enterpriseBalanceAfterFen, riskBalanceAfterFen,
      ...(split === undefined ? {} : { splitLeftFen: split.leftFen, oddFenTo: split.favoured }),
    },
    adds: [
      { of: 'grossFen', totalFen: grossFen, parts: { ...steps } },
      ...order.map((step) => STEPS[step].field).map((field) => ({ of: `dueBefore.${field}`, totalFen: dueBefore[field], parts: { paidFen: steps[field], leftFen: dueAfter[field] } })),
    ],
    policyVersion: filed === undefined ? undefined : `${filed.id}@${filed.version}`,
  };
}

function sayOddFen({ leftFen, favoured }: ProportionalSplit): Said {
  if (leftFen === 0) return said('各方恰为整分。', 'Each share is a whole number of fen.');
  const names = favoured.map((id) => ORDER.find((step) => step === id)).filter((step) => step !== undefined).map((step) => STEPS[step].name);
  return said(
    `各方向下取整后余 ${leftFen} 分,归${names.map(({ zh }) => zh).join('、')}。`,
    `Rounding down left ${leftFen} fen over, which went to ${names.map(({ en }) => en).join(', ')}.`,
  );
}

/** What belonged to nobody else goes back to the borrower. */
export function explainSurplusReturned({ event: { data } }: Case<'SurplusReturned'>): Account {
  const { amountFen, payee, recoveryId, heldBeforeFen, heldAfterFen } = data;
  return {
    said: said(
      `追偿 ${recoveryId} 的余款 ${cny(amountFen).zh} 退还 ${payee};暂收余款 ${cny(heldBeforeFen).zh} − ${cny(amountFen).zh} = ${cny(heldAfterFen).zh}。两项基金不受影响。`,
      `${cny(amountFen).en} of the surplus of recovery ${recoveryId} is returned to ${payee}; held for the borrower: ${cny(heldBeforeFen).en} − ${cny(amountFen).en} = ${cny(heldAfterFen).en}. Neither fund is touched.`,
    ),
    figures: { amountFen, heldBeforeFen, heldAfterFen, payee, recoveryId },
    adds: [{ of: 'heldBeforeFen', totalFen: heldBeforeFen, parts: { amountFen, heldAfterFen } }],
  };
}
