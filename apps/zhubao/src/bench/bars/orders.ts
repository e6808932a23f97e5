import { randomUUID } from 'node:crypto';
import { type Accepted, type Answer, ExecuteCommand, validateCommandData } from '@zhubao/application';
import type { Actor, CivilDate, CommandName } from '@zhubao/domain';
import type { Running } from '../../cli/with-engine.js';
import { bankOf } from '../data/line.js';
import { blockTag, loanOf, poolOf } from '../data/names.js';

export const NOW = '2025-06-02T04:00:00Z';
const TODAY = NOW.slice(0, 10) as CivilDate;
export const LOANS_A_POOL = 100;
export const POOLS = 10;

/** One command of a run that writes. */
export interface Order {
  readonly name: CommandName;
  readonly actor: Actor;
  readonly data: object;
}

const tagOf = (no: number): string => blockTag(Math.floor(no / LOANS_A_POOL) % POOLS);

/** The loan of each repayment: one after the other, through all pools. */
export const repaidLoan = (no: number): string => loanOf(tagOf(no), no % LOANS_A_POOL);

export const repayment = (principalFen: number) => (no: number): Order => ({
  name: 'RecordRepayment', actor: bankOf(poolOf(tagOf(no))),
  data: { loanId: repaidLoan(no), receivedOn: TODAY, principalFen, interestFen: 100, penaltyFen: 0, compoundFen: 0, payer: 'x' },
});

export const interest = (): Order => ({
  name: 'CreditAccountInterest', actor: bankOf(poolOf(blockTag(0))), data: { agreementId: poolOf(blockTag(0)), fund: 'RISK', amountFen: 1, period: '2025Q2' },
});

/** Through the whole pipeline: validated, decided, appended, acknowledged. A refusal ends the benchmark. */
export async function place({ bus }: Running, { name, actor, data }: Order): Promise<Accepted> {
  const valid = validateCommandData(name, data);
  if (!valid.ok) throw new Error(`${name} is not valid: ${JSON.stringify(valid.faults)}`);
  const answer = await bus.execute<ExecuteCommand, Answer>(new ExecuteCommand(name, valid.data, actor, randomUUID(), TODAY));
  if (answer.rejected) throw new Error(`${name} was refused: ${answer.en}`);
  return answer;
}
