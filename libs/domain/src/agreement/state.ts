import type { CivilDate } from '../calendar/index.js';
import type { FundName, OpenSpecialAccount, ResumeAgreement, SignCooperationAgreement, SuspendAgreement, TerminateAgreement } from '../commands/index.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Ppm } from '../money/index.js';

// Stream `agreement-{agreementId}`: a cooperation agreement (Art. 18), its special accounts (Art. 7) and its suspension.

export type AgreementEvent =
  | DomainEvent<'CooperationAgreementSigned', SignCooperationAgreement>
  | DomainEvent<'SpecialAccountOpened', OpenSpecialAccount>
  | DomainEvent<'AgreementSuspended', SuspendAgreement>
  | DomainEvent<'AgreementResumed', ResumeAgreement>
  | DomainEvent<'AgreementTerminated', TerminateAgreement>;

export interface SignedAgreement {
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'TERMINATED';
  readonly agreementId: string;
  readonly bankId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly contributionPpm: Ppm | null;
  readonly accounts: Readonly<Record<string, readonly FundName[]>>;
}
export type AgreementState = SignedAgreement | { readonly status: 'UNSIGNED' };

export const agreementAggregate: Aggregate<AgreementState, AgreementEvent> = {
  initial: { status: 'UNSIGNED' },
  evolve(state, event) {
    if (event.type === 'CooperationAgreementSigned') {
      const { agreementId, bankId, from, to, contributionPpm } = event.data;
      return { status: 'ACTIVE', agreementId, bankId, from, to, contributionPpm: contributionPpm ?? null, accounts: {} };
    }
    if (state.status === 'UNSIGNED') return state;
    switch (event.type) {
      case 'SpecialAccountOpened':
        return { ...state, accounts: { ...state.accounts, [event.data.accountId]: event.data.funds } };
      case 'AgreementSuspended':
        return { ...state, status: 'SUSPENDED' };
      case 'AgreementResumed':
        return { ...state, status: 'ACTIVE' };
      case 'AgreementTerminated':
        return { ...state, status: 'TERMINATED' };
      default:
        return unreachable(event);
    }
  },
};

/** Why no new business may start under the agreement on a date; nothing when it may. */
export function inactivity(agreement: AgreementState, on: CivilDate): string | undefined {
  if (agreement.status !== 'ACTIVE') return agreement.status;
  if (on < agreement.from || on > agreement.to) return `in force ${agreement.from} to ${agreement.to}, asked for ${on}`;
  return undefined;
}

export function holdsAccountFor(agreement: AgreementState, fund: FundName): boolean {
  return agreement.status !== 'UNSIGNED' && Object.values(agreement.accounts).some((funds) => funds.includes(fund));
}
