import { addDays, type CivilDate } from '../calendar/index.js';
import type { CommandDefinition } from '../command-definition.js';
import type { CommandName, Role } from '../commands/index.js';
import { isRejection, reject, rejectFor, type Rejection } from '../kernel/rejection.js';
import type { LoanState } from '../loan/state.js';
import { mayIssue } from './may-issue.js';
import type { ApprovalEvent, ApprovalState, Concerns, ProposedData } from './proposal.js';

/** A command for a second person to decide on. The proposal bears the id of the command that makes it. */
export interface ProposeCommand {
  readonly proposalId: string;
  readonly command: CommandName;
  readonly commandData: ProposedData;
  /** Business date on which the command takes effect. */
  readonly effectiveOn: CivilDate;
}

/** Days on which a proposal can be approved, its own the first; then it lapses, since what it was made for has moved on. Days of the calendar: a notice that is late must not stop a payment. */
export const DAYS_TO_DECIDE = 14;

/** Who proposes or decides is a person; a clock does neither. */
export const PERSONS: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY'];

/** Proposes a command that its proposer could give, were one person enough, and that would be accepted as the log stands. */
export const proposeCommand: CommandDefinition<ApprovalState, ApprovalEvent, ProposeCommand, 'foreseen' | 'loan'> = {
  by: PERSONS,
  kind: 'permission',
  needs: ['foreseen', 'loan'],
  decide(state, { actor, on, data }, { foreseen, loan }) {
    if (state.status !== 'UNKNOWN') return reject('DUPLICATE', { what: 'proposal', id: data.proposalId });
    const unauthorised = mayIssue(actor, data.command, data.commandData);
    if (unauthorised) return unauthorised;
    if (data.effectiveOn > on) return datedAhead(data.effectiveOn, on);
    if (isRejection(foreseen)) return foreseen;
    const { position, digest, effectsDigest } = foreseen;
    return [{ type: 'CommandProposed', data: { ...data, concerns: concernsOf(data.commandData, loan), lapsesOn: addDays(on, DAYS_TO_DECIDE - 1), preview: { position, digest, effectsDigest } } }];
  },
};

function datedAhead(effectiveOn: CivilDate, on: CivilDate): Rejection {
  return rejectFor('INVALID', { zh: `业务日期 ${effectiveOn} 晚于提出当日 ${on}`, en: `effectiveOn ${effectiveOn} lies after ${on}, the day on which it is proposed` });
}

function concernsOf(data: object, loan: LoanState): Concerns {
  const named: { readonly agreementId?: string; readonly loanId?: string; readonly uscc?: string } = data;
  const ofLoan = loan.step === 'UNKNOWN' ? undefined : loan;
  return { agreementId: named.agreementId ?? ofLoan?.agreementId ?? null, loanId: named.loanId ?? null, uscc: named.uscc ?? ofLoan?.uscc ?? null };
}
