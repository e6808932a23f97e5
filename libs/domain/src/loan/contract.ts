import type { PassDrawdownChecks, SignLoanContract } from '../commands/index.js';
import { reject, rejectFor, type Rejection } from '../kernel/rejection.js';
import { samePerson } from '../kernel/sealed-person.js';
import { atLeastZero, subtract, sum, yuan, ZERO } from '../money/index.js';
import { requiredContribution } from '../policy/contribution.js';
import type { Policy } from '../policy/policy.js';
import type { LoanCommand } from './application.js';
import { unknownLoan, wrongStep } from './state.js';

/** Bank and firm sign once the contribution on the contract amount is fully paid (Art. 6, 23; reading A16). */
export const signLoanContract: LoanCommand<SignLoanContract, 'policyOf' | 'pool'> = {
  by: ['BANK'],
  kind: 'permission',
  needs: ['policyOf', 'pool'],
  decide(state, { data }, { policyOf, pool }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'FILED' || state.filing === null) return wrongStep(state, 'FILED with its contribution paid');
    const { filing } = state;
    const policy = policyOf(filing.policy);
    if (data.amountFen > filing.amountFen) return reject('CONTRACT_EXCEEDS_FILING', { contractFen: data.amountFen, filedFen: filing.amountFen });
    const requiredFen = requiredContribution(policy, data.amountFen, filing.ratePpm);
    const paidFen = pool.ledgers.get(data.loanId)?.contributedFen ?? ZERO;
    if (paidFen < requiredFen) {
      return reject('CONTRIBUTION_INCOMPLETE', { requiredFen, paidFen, missingFen: atLeastZero(subtract(requiredFen, paidFen)) });
    }
    return scheduleFault(data) ?? [{ type: 'LoanContractSigned', data: { ...data, requiredFen, outsidePolicy: outsidePolicy(data, policy) } }];
  },
};

function scheduleFault({ schedule, amountFen }: SignLoanContract): Rejection | undefined {
  const totalFen = sum(schedule.map((line) => line.principalFen));
  if (totalFen !== amountFen) return rejectFor('SCHEDULE_INVALID', { zh: `各期本金合计 ${yuan(totalFen)} 元,合同金额 ${yuan(amountFen)} 元`, en: `instalments add up to ${totalFen} fen, the contract is ${amountFen} fen` }, { totalFen, amountFen });
  const fallen = schedule.find((line, index) => index > 0 && line.dueDate <= (schedule[index - 1]?.dueDate ?? line.dueDate));
  if (fallen !== undefined) return rejectFor('SCHEDULE_INVALID', { zh: `第 ${fallen.no} 期应还日不晚于上一期`, en: `instalment ${fallen.no} does not fall due after the one before it` });
  const numbers = new Set(schedule.map((line) => line.no));
  return numbers.size < schedule.length ? rejectFor('SCHEDULE_INVALID', { zh: '期次重复', en: 'an instalment number is used twice' }) : undefined;
}

/** The text sets no penalty for terms outside the central bank's band, so they are marked and not refused. */
function outsidePolicy({ penaltyUpliftPpm }: SignLoanContract, { interest }: Policy): readonly string[] {
  const [lowest, highest] = interest.penaltyUpliftPpm;
  return penaltyUpliftPpm < lowest || penaltyUpliftPpm > highest ? ['penaltyUpliftPpm'] : [];
}

/** The credit execution officer checks the whole file; not the person who signed the contract (Art. 24). */
export const passDrawdownChecks: LoanCommand<PassDrawdownChecks> = {
  by: ['BANK'],
  kind: 'permission',
  needs: [],
  decide(state, { data }) {
    if (state.step === 'UNKNOWN') return unknownLoan(data.loanId);
    if (state.step !== 'SIGNED') return wrongStep(state, 'SIGNED');
    const failed = Object.entries(data.checks).filter(([, passed]) => !passed).map(([check]) => check);
    if (failed.length > 0) return reject('CHECK_FAILED', { failed }, ['Art. 24']);
    if (state.contract && samePerson(state.contract.signedBy, data.checkedBy)) return reject('SAME_PERSON', { person: data.checkedBy });
    return [{ type: 'DrawdownChecksPassed', data }];
  },
};
