import type { CivilDate } from '../calendar/index.js';
import type { CommandDefinition } from '../command-definition.js';
import type { InvariantNo } from '../invariants/catalogue.js';
import type { Figures } from '../invariants/violation.js';
import { type Aggregate, unreachable } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';

// Stream `audit-{schemeId}`: what the engine found when it looked at its own log. Figures are never made of these events.

/** How far a day close was looked into. */
export interface AuditedClose {
  /** The business day that the opening of the next one has closed. */
  readonly closedDay: CivilDate;
  /** Events of the log that were looked at, from its first one. */
  readonly events: number;
  /** Position of the last of them, in the log that wrote this. */
  readonly position: number;
  /** Numbers of the invariants that were looked after. */
  readonly invariants: readonly InvariantNo[];
  /** What is broken by business date as known at this close, and was not as then known: reported apart, no failure. */
  readonly hindsightCount: number;
}

/** An invariant that the log breaks: what, of whom, where. */
export interface FoundViolation {
  readonly invariant: InvariantNo;
  /** The fund, loan, enterprise or pool that it is about. */
  readonly subject: string;
  readonly stream: string;
  readonly eventId: string;
  readonly position: number;
  readonly figures: Figures;
}

export interface FailedClose extends AuditedClose {
  /** Violations in the whole log up to the position. */
  readonly violationCount: number;
  /** Those among them that were found since the close before. */
  readonly newCount: number;
  /** New ones first, then older ones; at most MOST_VIOLATIONS_TOLD. */
  readonly violations: readonly FoundViolation[];
}

/** The root of the tree over the log (RFC 6962) at a day close, signed (C2SP tlog-checkpoint). */
export interface SignedClose {
  readonly closedDay: CivilDate;
  /** Events under the root. */
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** The signed note. */
  readonly note: string;
  readonly keyNames: readonly string[];
}

export type AuditEvent =
  | DomainEvent<'SelfAuditPassed', AuditedClose>
  | DomainEvent<'SelfAuditFailed', FailedClose>
  | DomainEvent<'CheckpointSigned', SignedClose>;

export interface AuditState {
  readonly lastAudited: CivilDate | null;
  readonly lastSigned: CivilDate | null;
}

/** An event stays small, however broken the log is. */
export const MOST_VIOLATIONS_TOLD = 20;

export const auditAggregate: Aggregate<AuditState, AuditEvent> = {
  initial: { lastAudited: null, lastSigned: null },
  evolve(state, event) {
    switch (event.type) {
      case 'SelfAuditPassed':
      case 'SelfAuditFailed':
        return { ...state, lastAudited: event.data.closedDay };
      case 'CheckpointSigned':
        return { ...state, lastSigned: event.data.closedDay };
      default:
        return unreachable(event);
    }
  },
};

/** Issued by the auditor at a day close; a day that was audited before is not audited again. */
export const recordSelfAudit: CommandDefinition<AuditState, AuditEvent, FailedClose, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide({ lastAudited }, { data }) {
    if (lastAudited !== null && data.closedDay <= lastAudited) return [];
    const { violationCount, newCount, violations, ...audited } = data;
    if (violationCount === 0) return [{ type: 'SelfAuditPassed', data: audited }];
    return [{ type: 'SelfAuditFailed', data: { ...audited, violationCount, newCount, violations: violations.slice(0, MOST_VIOLATIONS_TOLD) } }];
  },
};

/** Issued by the signer at a day close; a day that was signed before is not signed again. */
export const recordCheckpoint: CommandDefinition<AuditState, AuditEvent, SignedClose, never> = {
  by: ['SYSTEM'],
  kind: 'fact',
  needs: [],
  decide: ({ lastSigned }, { data }) => (lastSigned !== null && data.closedDay <= lastSigned ? [] : [{ type: 'CheckpointSigned', data }]),
};
