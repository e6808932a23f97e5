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

/** Loans of each pool that so many commands are about: no more than there are commands. */
export const loansAPool = (commands: number): number => Math.min(LOANS_A_POOL, Math.ceil(commands / POOLS));

const tagOf = (no: number, ofEach: number): string => blockTag(Math.floor(no / ofEach) % POOLS);

/** The loan of each repayment: one after the other, through all pools of so many loans each. */
export const repaidLoan = (no: number, ofEach: number): string => loanOf(tagOf(no, ofEach), no % ofEach);

export const repayment = (principalFen: number) => (no: number, ofEach: number): Order => ({
  name: 'RecordRepayment', actor: bankOf(poolOf(tagOf(no, ofEach))),
  data: { loanId: repaidLoan(no, ofEach), receivedOn: TODAY, principalFen, interestFen: 100, penaltyFen: 0, compoundFen: 0, payer: 'x' },
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
