import { type Issued, reject, rejectFor, type Rejection, type Route } from '@zhubao/domain';
import type { StateCache } from './state-cache.js';

/** Ids that a command's data may carry. */
interface Ids {
  readonly loanId?: string;
  readonly agreementId?: string;
  readonly uscc?: string;
  readonly region?: string;
  readonly proposalId?: string;
  /** Data of the command that is proposed. */
  readonly commandData?: object;
}

/** Whom a command concerns: named by itself, by its loan, or by the proposal that it is about. */
export interface Concerned {
  readonly proposalId: string | undefined;
  readonly agreementId: string | undefined;
  readonly uscc: string | undefined;
  readonly loanId: string | undefined;
}

export const DEFAULT_REGION = 'CN';

export async function concernedBy({ data }: Issued, states: StateCache): Promise<Concerned> {
  const { proposalId, commandData }: Ids = data;
  if (proposalId === undefined) return { ...(await named(data, states)), proposalId };
  const { state } = await states.load('approval', proposalId);
  return { ...(await named(commandData ?? (state.status === 'UNKNOWN' ? {} : state.proposal.commandData), states)), proposalId };
}

async function named(data: object, states: StateCache): Promise<Omit<Concerned, 'proposalId'>> {
  const { loanId, agreementId, uscc }: Ids = data;
  if (loanId === undefined || (agreementId !== undefined && uscc !== undefined)) return { agreementId, uscc, loanId };
  const { state: loan } = await states.load('loan', loanId);
  if (loan.step === 'UNKNOWN') return { agreementId, uscc, loanId };
  return { agreementId: agreementId ?? loan.agreementId, uscc: uscc ?? loan.uscc, loanId };
}

/** Id of the stream that a route writes to, or why there is none. */
export function targetOf({ aggregate }: Route, { data }: Issued, { agreementId, uscc, loanId, proposalId }: Concerned, schemeId: string): string | Rejection {
  const { region }: Ids = data;
  switch (aggregate) {
    case 'policy':
    case 'clock':
    case 'governance':
    case 'audit':
    case 'privacy':
      return schemeId;
    case 'calendar':
      return region ?? DEFAULT_REGION;
    case 'agreement':
    case 'pool':
      return agreementId ?? reject('UNKNOWN', { what: 'loan', id: loanId ?? '' });
    case 'enterprise':
      return uscc ?? rejectFor('INVALID', { zh: '风险信号须指明贷款或企业', en: 'a risk signal names a loan or an enterprise' });
    case 'loan':
      return loanId ?? rejectFor('INVALID', { zh: '缺少贷款编号(loanId)', en: 'loanId is missing' });
    case 'approval':
      return proposalId ?? rejectFor('INVALID', { zh: '缺少提案编号(proposalId)', en: 'proposalId is missing' });
    default:
      return aggregate satisfies never;
  }
}

/** A bank acts for its own agreements only. */
export async function foreignBank(command: Issued, { agreementId }: Concerned, states: StateCache): Promise<Rejection | undefined> {
  if (command.actor.role !== 'BANK' || agreementId === undefined) return undefined;
  const { state: agreement } = await states.load('agreement', agreementId);
  if (agreement.status === 'UNSIGNED' || agreement.bankId === command.actor.org) return undefined;
  const { role, org } = command.actor;
  return reject('FORBIDDEN', { role, org, command: command.name, why: `agreement ${agreementId} belongs to ${agreement.bankId}` });
}
