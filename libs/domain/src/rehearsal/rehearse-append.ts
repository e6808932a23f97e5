import type { DomainEvent } from '../kernel/event.js';
import { isRejection } from '../kernel/rejection.js';
import { partsOf } from '../kernel/streams.js';
import { EVENT_CATALOGUE, type RecordedSchemeEvent, type SchemeEvent } from '../event-catalogue.js';
import type { Policy } from '../policy/policy.js';
import type { Append } from '../rerun/append.js';
import { decideAnew, type Readings } from '../rerun/decide-anew.js';
import type { Given } from '../rerun/given-commands.js';
import type { KnownStates } from '../rerun/known-states.js';
import { effectOf, minus, NO_EFFECT } from './effect.js';
import { eventDifferences, isAlike } from './event-differences.js';
import type { AppendPlace, RehearsedAppend } from './rehearsed-append.js';
import { rulesInPlace } from './rules-in-place.js';

/** Fields of one append that are listed: a run that paid hundreds of loans has thousands. */
const MOST_FIELDS = 40;

/** An append whose decision is understood: this reading, on these states, yields what was written. */
export interface Understood {
  readonly given: Given;
  readonly states: KnownStates;
}

/** The first reading that yields what was written, on the first of the states on which one does; none where the log does not tell. */
export function understood({ given }: Readings, append: Append, states: Iterable<KnownStates>): Understood | undefined {
  for (const before of states) {
    const found = given.find((one) => yieldsWritten(one, append, before));
    if (found !== undefined) return { given: found, states: before };
  }
  return undefined;
}

function yieldsWritten(given: Given, append: Append, states: KnownStates): boolean {
  try {
    const { decision } = decideAnew(given, append, states);
    return !isRejection(decision) && isAlike(eventDifferences(append, decision));
  } catch {
    // A state that the rule cannot work on is not the one that the decision was taken on.
    return false;
  }
}

/** Decides an append under the candidate, on the history as it was; `undefined` where that is the same. */
export function rehearseAppend({ given, states }: Understood, append: Append, candidate: Policy): RehearsedAppend | undefined {
  const place = placeOf(append, given.name, states);
  const { decision } = decideAnew(given, append, rulesInPlace(states, candidate));
  if (isRejection(decision)) {
    const { rejected: _, ...rejection } = decision;
    return { ...place, is: 'REFUSED', articles: rejection.articles, rejection, effect: minus(NO_EFFECT, effectOf(append)) };
  }
  const found = eventDifferences(append, decision);
  if (isAlike(found)) return undefined;
  const types = new Set([...found.fields, ...found.gone, ...found.added].map(({ type }) => type));
  return {
    ...place, ...found, is: 'OTHER',
    articles: [...new Set([...types].flatMap((type) => EVENT_CATALOGUE[type].articles))],
    fields: found.fields.slice(0, MOST_FIELDS), moreFields: Math.max(0, found.fields.length - MOST_FIELDS),
    effect: minus(effectOf(asRecorded(decision, append)), effectOf(append)),
  };
}

/** What would have been written, at the place of what was. */
function asRecorded(decision: readonly DomainEvent[], [first]: Append): readonly RecordedSchemeEvent[] {
  return (decision as readonly SchemeEvent[]).map(({ type, data }) => ({ ...first, type, data }) as RecordedSchemeEvent);
}

export function placeOf([{ position, stream, revision, id, type, data, metadata }]: Append, command: string, states: KnownStates): AppendPlace {
  const { aggregate, id: subject } = partsOf(stream);
  const named = (field: 'loanId' | 'agreementId'): string | null => {
    const value: unknown = field in data ? Reflect.get(data, field) : null;
    return typeof value === 'string' ? value : null;
  };
  const loanId = aggregate === 'loan' ? subject : named('loanId');
  const loan = loanId === null ? undefined : states.state('loan', loanId);
  const ofLoan = loan === undefined || loan.step === 'UNKNOWN' ? null : loan.agreementId;
  const agreementId = aggregate === 'pool' || aggregate === 'agreement' ? subject : (named('agreementId') ?? ofLoan);
  return { position, stream, revision, eventId: id, command: command === '' ? type : command, by: metadata.actor.role, occurredOn: metadata.occurredOn, recordedAt: metadata.recordedAt, agreementId, loanId };
}
