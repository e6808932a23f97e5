import { type DomainEvent, EVENT_CATALOGUE, type Issued, isSchemeEventType, type Policy, policyRef } from '@zhubao/domain';
import type { JsonObject, NewEvent } from '@zhubao/event-store';
import { eventId } from './event-id.js';

/** What brought a command about: itself, or the event that a process answered. */
export interface Cause {
  readonly correlationId: string;
  readonly causationId: string;
}

/** Puts a decided event into the envelope in which it is stored. */
export function enclose(event: DomainEvent, index: number, command: Issued, cause: Cause, policy: Policy | undefined): NewEvent {
  if (!isSchemeEventType(event.type)) throw new Error(`${event.type} is not in the event catalogue`);
  const { schema, articles } = EVENT_CATALOGUE[event.type];
  return {
    id: eventId(command.commandId, index),
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
}
