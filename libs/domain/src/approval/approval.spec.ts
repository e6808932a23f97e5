import { describe, expect, it } from '@jest/globals';
import { civilDate, instant } from '../calendar/index.js';
import type { CommandDefinition, Foreseen, Issued } from '../command-definition.js';
import type { Actor } from '../commands/index.js';
import { isRejection, reject, type Rejection } from '../kernel/rejection.js';
import { loanAggregate } from '../loan/state.js';
import { calendarAggregate } from '../workdays/publication.js';
import { cn2025 } from '../testing/notices.js';
import { approveProposal, rejectProposal, withdrawProposal } from './decide-proposal.js';
import { lapseProposal, recordExecution, reopenProposal } from './outcome.js';
import { approvalAggregate, type ApprovalEvent, type ApprovalState, type SealedPreview } from './proposal.js';
import { proposeCommand } from './propose.js';

const OFFICE: Actor = { user: 'office-1', role: 'OFFICE', org: 'office' };
const OTHER: Actor = { user: 'office-2', role: 'OFFICE', org: 'office' };
const BANK: Actor = { user: 'ccb-1', role: 'BANK', org: 'ccb' };
const ENGINE: Actor = { user: 'process', role: 'SYSTEM', org: 'zhubao' };

const SEEN: SealedPreview = { position: 40, digest: 'd'.repeat(64), effectsDigest: 'e'.repeat(64) };
const foreseen: Foreseen = { ...SEEN, changes: [] };
const run = { proposalId: 'P-1', command: 'RunCompensation', commandData: { agreementId: 'ccb', valueDate: civilDate('2025-09-15') }, effectiveOn: civilDate('2025-09-15') } as const;
const calendar = calendarAggregate.evolve(calendarAggregate.initial, { type: 'WorkingCalendarPublished', data: { ...cn2025, version: 1 }, id: '', metadata: { occurredOn: civilDate('2025-01-01'), commandId: '', actor: OFFICE, evidence: [] } });
const loan = loanAggregate.initial;

const proposed: ApprovalEvent = { type: 'CommandProposed', data: { ...run, concerns: { agreementId: 'ccb', loanId: null, uscc: null }, lapsesOn: civilDate('2025-09-28'), preview: SEEN } };
const approved: ApprovalEvent = { type: 'ProposalApproved', data: { proposalId: 'P-1', preview: SEEN } };
const refusal = { code: 'NOTHING_TO_PAY', articles: [], zh: '', en: '', facts: {} } as const;
const reopened: ApprovalEvent = { type: 'ProposalReopened', data: { proposalId: 'P-1', refusal } };
const executed: ApprovalEvent = { type: 'ProposalExecuted', data: { proposalId: 'P-1', stream: 'pool-ccb', revision: 12, events: [] } };

/** The proposal after these events; the office has made it, unless somebody else is named. */
function given(...lives: readonly (ApprovalEvent | Actor)[]) {
  const events = lives.filter((one) => 'type' in one);
  const maker = lives.find((one) => 'user' in one) ?? OFFICE;
  const state = events.reduce<ApprovalState>((before, event, index) =>
    approvalAggregate.evolve(before, { ...event, id: `event-${index}`, metadata: { occurredOn: civilDate('2025-09-15'), commandId: '', actor: maker, evidence: [] } }), approvalAggregate.initial);
  return {
    when<D>(definition: CommandDefinition<ApprovalState, ApprovalEvent, D, 'foreseen' | 'loan' | 'calendar'>, data: D, { by = OTHER, on = '2025-09-16', known = foreseen as Foreseen | Rejection } = {}) {
      const issued: Issued<D> = { name: 'said', commandId: 'c', on: civilDate(on), recordedAt: instant(`${on}T09:00:00+08:00`), actor: by, evidence: [], data };
      const decision = definition.decide(state, issued, { foreseen: known, loan, calendar });
      return {
        then: (...expected: readonly object[]) => expect(decision).toEqual(expected),
        thenRejected: (code: string, facts: object = {}) => {
          expect(decision).toMatchObject({ rejected: true, code, facts });
          expect(isRejection(decision) ? `${decision.zh}${decision.en}` : '').not.toMatch(/[{}—]|undefined/);
        },
      };
    },
  };
}

const approval = { proposalId: 'P-1', preview: { position: SEEN.position, digest: SEEN.digest } };
const end = { proposalId: 'P-1', reason: '金额有误' };

describe('A command', () => {
  it('is proposed with what it would do, whom it concerns, and fourteen days to decide, its own the first', () => {
    given().when(proposeCommand, run, { by: OFFICE, on: '2025-09-15' }).then(proposed);
  });
  it('is proposed by somebody who could give it, and by nobody else', () => given().when(proposeCommand, run, { by: BANK }).thenRejected('FORBIDDEN', { role: 'BANK', command: 'RunCompensation' }));
  it('that would be refused is not proposed', () => {
    given().when(proposeCommand, run, { by: OFFICE, known: reject('NOTHING_TO_PAY', { agreementId: 'ccb', valueDate: '2025-09-15' }) }).thenRejected('NOTHING_TO_PAY');
  });
  it('is not proposed ahead of its day', () => given().when(proposeCommand, run, { by: OFFICE, on: '2025-09-14' }).thenRejected('INVALID'));
  it('is proposed once under one id', () => given(proposed).when(proposeCommand, run, { by: OFFICE }).thenRejected('DUPLICATE', { what: 'proposal', id: 'P-1' }));
});

describe('A proposal', () => {
  it('is approved by another person as it was shown', () => given(proposed).when(approveProposal, approval).then(approved));
  it('is not approved by who made it', () => given(proposed).when(approveProposal, approval, { by: OFFICE }).thenRejected('SAME_PERSON', { person: 'office-1' }));
  it('is not approved by who made it, in another role', () => given(proposed).when(approveProposal, approval, { by: { ...OFFICE, org: 'elsewhere' } }).thenRejected('SAME_PERSON'));
  it('is not approved by a role that could not give the command', () => given(proposed).when(approveProposal, approval, { by: BANK }).thenRejected('FORBIDDEN', { role: 'BANK' }));
  it('is not approved when it would now do something else', () => {
    given(proposed).when(approveProposal, approval, { known: { ...foreseen, changes: ['events.0.data.paidFen: 100 → 99'] } }).thenRejected('PREVIEW_CHANGED', { changes: ['events.0.data.paidFen: 100 → 99'] });
  });
  it('is not approved when it would now be refused, and says by which rule', () => {
    given(proposed).when(approveProposal, approval, { known: reject('NOTHING_TO_PAY', { agreementId: 'ccb', valueDate: '2025-09-15' }) }).thenRejected('NOTHING_TO_PAY');
  });
  it('of a bank is approved by the same bank, or by another role that could give the command', () => {
    const nomination: ApprovalEvent = { type: 'CommandProposed', data: { ...proposed.data, command: 'NominateEnterprise', commandData: { uscc: 'U', formNo: 'F' }, concerns: { agreementId: null, loanId: null, uscc: 'U' } } };
    const byBank = () => given(nomination, BANK);
    byBank().when(approveProposal, approval, { by: { ...BANK, user: 'ccb-2' } }).then(approved);
    byBank().when(approveProposal, approval).then(approved);
    byBank().when(approveProposal, approval, { by: { user: 'icbc-1', role: 'BANK', org: 'icbc' } }).thenRejected('FORBIDDEN', { org: 'icbc' });
  });
  it('is rejected by another person, with a reason', () => given(proposed).when(rejectProposal, end).then({ type: 'ProposalRejected', data: end }));
  it('is not rejected by who made it', () => given(proposed).when(rejectProposal, end, { by: OFFICE }).thenRejected('SAME_PERSON'));
  it('is withdrawn by who made it', () => given(proposed).when(withdrawProposal, end, { by: OFFICE }).then({ type: 'ProposalWithdrawn', data: end }));
  it('is withdrawn by nobody else, were it somebody of that name in another house', () => {
    given(proposed).when(withdrawProposal, end).thenRejected('FORBIDDEN');
    given(proposed).when(withdrawProposal, end, { by: { user: OFFICE.user, role: 'BANK', org: 'ccb' } }).thenRejected('FORBIDDEN');
  });
  it('that nobody made cannot be decided', () => given().when(approveProposal, approval).thenRejected('UNKNOWN', { what: 'proposal', id: 'P-1' }));

  it.each([
    ['approved', approved, 'APPROVED'], ['rejected', { type: 'ProposalRejected', data: end }, 'REJECTED'], ['withdrawn', { type: 'ProposalWithdrawn', data: end }, 'WITHDRAWN'],
    ['lapsed', { type: 'ProposalLapsed', data: { proposalId: 'P-1', lapsesOn: civilDate('2025-09-28') } }, 'LAPSED'],
  ] satisfies readonly (readonly [string, ApprovalEvent, string])[])('that is %s is decided no more', (_is, event, state) => {
    given(proposed, event).when(approveProposal, approval).thenRejected('WRONG_STATE', { state });
    given(proposed, event).when(rejectProposal, end).thenRejected('WRONG_STATE', { state });
    given(proposed, event).when(withdrawProposal, end, { by: OFFICE }).thenRejected('WRONG_STATE', { state });
  });

  it('whose command was carried out is decided no more', () => given(proposed, approved, executed).when(approveProposal, approval).thenRejected('WRONG_STATE', { state: 'EXECUTED' }));
  it('can be decided on its last day', () => given(proposed).when(approveProposal, approval, { on: '2025-09-28' }).then(approved));
  it('cannot be decided the day after, though that day is not opened yet', () => given(proposed).when(approveProposal, approval, { on: '2025-09-29' }).thenRejected('WRONG_STATE', { state: 'LAPSED' }));
});

describe('What the engine does about a proposal', () => {
  const by = { by: ENGINE };
  it('is to record what an approval wrote, once', () => {
    given(proposed, approved).when(recordExecution, executed.data, by).then(executed);
    given(proposed, approved, executed).when(recordExecution, executed.data, by).then();
  });
  it('is to open it again when the approval did not hold; it can then be decided anew', () => {
    given(proposed, approved).when(reopenProposal, reopened.data, by).then(reopened);
    given(proposed, approved, reopened).when(reopenProposal, reopened.data, by).then();
    given(proposed, approved, reopened).when(approveProposal, approval).then(approved);
  });
  it('is to let it lapse on the first morning after its last day, while nobody has decided', () => {
    const lapse = { proposalId: 'P-1', asOf: civilDate('2025-09-29') };
    given(proposed).when(lapseProposal, lapse, by).then({ type: 'ProposalLapsed', data: { proposalId: 'P-1', lapsesOn: '2025-09-28' } });
    given(proposed).when(lapseProposal, { ...lapse, asOf: civilDate('2025-09-28') }, by).then();
    given(proposed, approved).when(lapseProposal, lapse, by).then();
    given().when(lapseProposal, lapse, by).then();
  });
});
