import { AGGREGATES } from '../aggregates.js';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import type { Issued, Surroundings } from '../command-definition.js';
import type { Recorded } from '../kernel/event.js';
import { reject, type Rejection } from '../kernel/rejection.js';
import { type AggregateName, streamOf } from '../kernel/streams.js';
import { policyByRef, policyInForce } from '../policy/adoption.js';
import type { Policy } from '../policy/policy.js';
import type { Route } from '../route.js';
import type { KnownStates } from './known-states.js';

/** Ids that a command's data may carry. */
interface Ids {
  readonly loanId?: string;
  readonly agreementId?: string;
  readonly uscc?: string;
  readonly region?: string;
  readonly eventId?: string;
  readonly proposalId?: string;
  /** Data of the command that is proposed. */
  readonly commandData?: object;
}

/** Whom a command concerns: named by itself, or by its loan. */
type Concerned = Pick<Ids, 'loanId' | 'agreementId' | 'uscc' | 'proposalId'>;

const DEFAULT_REGION = 'CN';

export function concernedBy({ data }: Issued, states: KnownStates): Concerned {
  const { proposalId }: Ids = data;
  if (proposalId !== undefined) return { ...concernedByData(proposedData(data, proposalId, states), states), proposalId };
  return concernedByData(data, states);
}

/** What a proposal asks for: said by who makes it, known of one that was made. */
function proposedData({ commandData }: Ids, proposalId: string, states: KnownStates): object {
  const state = states.state('approval', proposalId);
  return commandData ?? (state.status === 'UNKNOWN' ? {} : state.proposal.commandData);
}

function concernedByData(data: object, states: KnownStates): Concerned {
  const { loanId, agreementId, uscc }: Ids = data;
  const loan = loanId === undefined ? AGGREGATES.loan.initial : states.state('loan', loanId);
  return { ...(loan.step === 'UNKNOWN' ? {} : { agreementId: loan.agreementId, uscc: loan.uscc }), ...(loanId === undefined ? {} : { loanId }), ...(agreementId === undefined ? {} : { agreementId }), ...(uscc === undefined ? {} : { uscc }) };
}

/** The stream that a command writes to; none where it names nobody. */
export function targetOf(aggregate: AggregateName, { data }: Issued, { agreementId, uscc, loanId, proposalId }: Concerned, states: KnownStates): string | undefined {
  const { region = DEFAULT_REGION }: Ids = data;
  const ids: Readonly<Record<AggregateName, string | undefined>> = {
    policy: states.schemeId, clock: states.schemeId, governance: states.schemeId, audit: states.schemeId, privacy: states.schemeId, calendar: region, agreement: agreementId, pool: agreementId, enterprise: uscc, loan: loanId, approval: proposalId,
  };
  const id = ids[aggregate];
  return id === undefined ? undefined : streamOf(aggregate, id);
}

/** A bank acts for its own agreements only. */
export function foreignBank({ actor, name }: Issued, { agreementId }: Concerned, states: KnownStates): Rejection | undefined {
  if (actor.role !== 'BANK' || agreementId === undefined) return undefined;
  const agreement = states.state('agreement', agreementId);
  if (agreement.status === 'UNSIGNED' || agreement.bankId === actor.org) return undefined;
  return reject('FORBIDDEN', { role: actor.role, org: actor.org, command: name, why: `agreement ${agreementId} belongs to ${agreement.bankId}` });
}

export function policyFor({ on }: Pick<Issued, 'on'>, states: KnownStates): Policy | undefined {
  return policyInForce(states.state('policy', states.schemeId), on);
}

/** What a rule asks for, and nothing else. */
export function gather({ needs }: Route, command: Issued, { agreementId = '', uscc = '', loanId = '' }: Concerned, states: KnownStates, written: RecordedSchemeEvent): Partial<Surroundings> | Rejection {
  const policy = policyFor(command, states);
  if (needs.includes('policy') && policy === undefined) return reject('UNKNOWN', { what: 'policy in force on', id: command.on });
  const brought: { readonly [K in keyof Surroundings]: () => Surroundings[K] | undefined } = {
    policy: () => policy,
    policyOf: () => policyOf(states),
    calendar: () => states.state('calendar', policy?.calendarRegion ?? DEFAULT_REGION),
    governance: () => states.state('governance', states.schemeId),
    agreement: () => states.state('agreement', agreementId),
    enterprise: () => states.state('enterprise', uscc),
    loan: () => states.state('loan', loanId),
    pool: () => states.state('pool', agreementId),
    foreseen: () => statedForesight(written),
    entry: () => entryOf(command, streamOf('pool', agreementId), states),
  };
  return Object.fromEntries(needs.map((need) => [need, brought[need]()]));
}

/** What a fork of the log once showed is on the word of the event; that the command did just that, its own events prove. */
function statedForesight({ data }: RecordedSchemeEvent): Surroundings['foreseen'] | undefined {
  return 'preview' in data ? { ...data.preview, changes: [] } : undefined;
}

function policyOf(states: KnownStates): Surroundings['policyOf'] {
  return (ref) => {
    const policy = policyByRef(states.state('policy', states.schemeId), ref);
    if (policy === undefined) throw new Error(`Policy ${ref} is named by an event but not adopted before it.`);
    return policy;
  };
}

function entryOf({ data }: Issued, pool: string, states: KnownStates): Recorded | undefined {
  const { eventId }: Ids = data;
  const event = eventId === undefined ? undefined : states.event(eventId);
  return event?.stream === pool ? event : undefined;
}
