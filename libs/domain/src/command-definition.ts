import type { WorkingCalendar } from './calendar/index.js';
import type { Actor, Evidence, Role } from './commands/index.js';
import type { CivilDate, Instant } from './calendar/index.js';
import type { SealedPreview } from './approval/proposal.js';
import type { AgreementState } from './agreement/state.js';
import type { EnterpriseState } from './enterprise/state.js';
import type { GovernanceState } from './governance/state.js';
import type { LoanState } from './loan/state.js';
import type { Policy } from './policy/policy.js';
import type { PoolState } from './pool/state.js';
import type { Decision } from './kernel/decider.js';
import type { Rejection } from './kernel/rejection.js';
import type { DomainEvent, Recorded } from './kernel/event.js';

/** A command as a decider sees it: validated data, who issued it, and both clocks. */
export interface Issued<D = object> {
  readonly name: string;
  readonly commandId: string;
  /** Business date on which it takes effect. */
  readonly on: CivilDate;
  /** Instant at which the engine learns of it. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly evidence: readonly Evidence[];
  readonly data: D;
}

/** What a decision may rest on beside its own stream: gathered before it is taken, so that deciding stays pure. */
export interface Surroundings {
  /** Policy in force on the command's business date. */
  readonly policy: Policy;
  /** Any adopted policy version by its ref: a loan keeps the one of its filing. */
  readonly policyOf: (ref: string) => Policy;
  /** Working calendar of the policy's region as it is known now. */
  readonly calendar: WorkingCalendar;
  readonly governance: GovernanceState;
  readonly agreement: AgreementState;
  readonly enterprise: EnterpriseState;
  readonly loan: LoanState;
  readonly pool: PoolState;
  /** What the command of a proposal would do as the log stands, or why it would be refused. */
  readonly foreseen: Foreseen | Rejection;
  /** The stored event that the command names by `eventId`, when its stream holds it. */
  readonly entry: Recorded | undefined;
}

/** What a command would do, computed on a fork of the log. */
export interface Foreseen extends SealedPreview {
  /** In what that differs from the preview that a command names; nothing where it names none. */
  readonly changes: readonly string[];
}

export type Need = keyof Surroundings;

/**
 * One command: who may issue it, what it must know, and the rule.
 * `decide` sees the state of the stream it writes to, and only those surroundings that it asks for.
 */
export interface CommandDefinition<S, E extends DomainEvent, D, K extends Need = Need> {
  readonly by: readonly Role[];
  /** A permission may be refused by rule; a fact is accepted and flagged. */
  readonly kind: 'permission' | 'fact';
  readonly needs: readonly K[];
  decide(state: S, command: Issued<D>, known: Pick<Surroundings, K>): Decision<E>;
}
