import type { CivilDate, Instant } from '../calendar/index.js';
import type { Actor, Evidence } from '../commands/index.js';

/** A domain event before it is stored: a name of the catalogue and its data, plain JSON. */
export interface DomainEvent<T extends string = string, D = object> {
  readonly type: T;
  readonly data: D;
  /** Business date of the event where it is not its command's. */
  readonly on?: CivilDate;
}

/** What is recorded beside an event's data, the same for every type. */
export interface EventMetadata {
  /** Version of the event type's shape. */
  readonly schema: number;
  /** Business date on which it took effect (valid time). */
  readonly occurredOn: CivilDate;
  /** Instant at which the engine learned of it (known time). */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly $correlationId: string;
  readonly $causationId: string;
  /** `id@version` of the policy that the decision applied; absent before the first policy. */
  readonly policyVersion?: string;
  /** Articles of the measure that the event rests on. */
  readonly articles: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Hash of the event's stream up to and including it, which commits to all of it (architecture, evidence). */
  readonly streamHash: string;
}

/** An event as the log holds it: the contract between the log and every fold. */
export type Recorded<E extends DomainEvent = DomainEvent> = E & {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly metadata: EventMetadata;
};

/** What a fold over one stream sees of an event: also of one that is decided but not yet stored. */
export type Decided<E extends DomainEvent = DomainEvent> = E & {
  readonly id: string;
  readonly metadata: Pick<EventMetadata, 'occurredOn' | 'commandId' | 'policyVersion' | 'actor' | 'evidence'>;
};
