import { type DomainEvent, EVENT_CATALOGUE, type Issued, isSchemeEventType, type Policy, policyRef } from '@zhubao/domain';
import type { JsonObject, NewEvent } from '@zhubao/event-store';
import { streamHash } from './chain.js';

/** What brought a command about: itself, or the event that a process answered. */
export interface Cause {
  readonly correlationId: string;
  readonly causationId: string;
}

/** An event that can be stored as it is. */
export interface Enclosed extends NewEvent {
  readonly metadata: NewEvent['metadata'] & { readonly streamHash: string };
}

/** Where an event will stand: behind what its stream holds. */
export interface Place {
  readonly stream: string;
  readonly revision: number;
  /** Hash of the stream before the event. */
  readonly previous: string;
}

/** Puts a decided event into the envelope in which it is stored, with the hash of its stream up to it. */
export function enclose(event: DomainEvent, id: string, command: Issued, cause: Cause, policy: Policy | undefined, { stream, revision, previous }: Place): Enclosed {
  if (!isSchemeEventType(event.type)) throw new Error(`${event.type} is not in the event catalogue`);
  const { schema, articles } = EVENT_CATALOGUE[event.type];
  const enclosed = {
    id,
    type: event.type,
    data: event.data as JsonObject,
    metadata: {
      schema,
      occurredOn: event.on ?? command.on,
      recordedAt: command.recordedAt,
      actor: { user: command.actor.user, role: command.actor.role, org: command.actor.org },
      commandId: command.commandId,
      $correlationId: cause.correlationId,
      $causationId: cause.causationId,
      ...(policy === undefined ? {} : { policyVersion: policyRef(policy) }),
      articles,
      evidence: command.evidence as unknown as JsonObject[],
    },
  };
  const hash = streamHash(previous, { ...enclosed, stream, revision });
  return { ...enclosed, metadata: { ...enclosed.metadata, streamHash: hash } };
}
