import type { Issued } from '../command-definition.js';
import type { Decision } from '../kernel/decider.js';
import type { DomainEvent } from '../kernel/event.js';
import { datedAhead } from '../kernel/past-dates.js';
import { isRejection, reject, rejectFor } from '../kernel/rejection.js';
import { partsOf } from '../kernel/streams.js';
import { type PolicyRef, policyRef } from '../policy/policy.js';
import { type Append, isStep } from './append.js';
import { type Given, givenCommands } from './given-commands.js';
import { stepsAfter } from './given-steps.js';
import type { KnownStates } from './known-states.js';
import { statedSteps } from './stated-steps.js';
import { concernedBy, foreignBank, gather, policyFor, targetOf } from './surroundings-of.js';

/** Id of the step that a process takes because of an event. */
export type StepId = (causeId: string, step: string) => string;

/** What an append rests on: a command, a step after its cause, or a step whose cause is not at hand. */
export interface Readings {
  readonly by: 'COMMAND' | 'CAUSE' | 'ITSELF';
  /** One of them must yield what was written; none: the append cannot be decided anew. */
  readonly given: readonly Given[];
}

/** Reads back what an append answered, on the states that stood before it. */
export function readingsOf(append: Append, states: KnownStates, stepId: StepId): Readings {
  const [{ metadata }] = append;
  if (!isStep(append)) return { by: 'COMMAND', given: givenCommands(append, states) };
  const cause = states.event(metadata.$causationId);
  if (cause === undefined) return { by: 'ITSELF', given: statedSteps(append) };
  const steps = stepsAfter(cause, append, states).filter(({ name, part, on, after }) => on === metadata.occurredOn && stepId(after, `${name}${part}`) === metadata.commandId);
  return { by: 'CAUSE', given: steps };
}

export interface DecidedAnew {
  readonly decision: Decision<DomainEvent>;
  /** The policy in force, which the envelope names. */
  readonly policyVersion: PolicyRef | undefined;
}

/** Takes a decision once more, with the checks that stand before every one of them. */
export function decideAnew({ name, route, data }: Given, [written]: Append, states: KnownStates): DecidedAnew {
  const { stream, metadata } = written;
  const { commandId, occurredOn: on, recordedAt, actor, evidence } = metadata;
  const command: Issued = { name, commandId, on, recordedAt, actor, evidence, data };
  const policy = policyFor(command, states);
  return { decision: decisionOn(command), policyVersion: policy && policyRef(policy) };

  function decisionOn(issued: Issued): Decision<DomainEvent> {
    if (!route.by.includes(actor.role)) return reject('FORBIDDEN', { role: actor.role, org: actor.org, command: name, why: `it is for ${route.by.join(', ')}` });
    const ahead = datedAhead(data, on, recordedAt);
    if (ahead) return ahead;
    const concerned = concernedBy(issued, states);
    const target = targetOf(route.aggregate, issued, concerned, states);
    if (target !== stream) return rejectFor('INVALID', { zh: `${name} 应写入 ${target ?? '（无）'},不是 ${stream}`, en: `${name} writes to ${target ?? 'no stream'}, not to ${stream}` });
    const foreign = foreignBank(issued, concerned, states);
    if (foreign) return foreign;
    const known = gather(route, issued, concerned, states, written);
    if (isRejection(known)) return known;
    const { id } = partsOf(stream);
    return route.decide(states.state(route.aggregate, id), issued, known);
  }
}
