import { type Append, decideAnew, isRejection, type KnownStates, type Readings, type Rejection } from '@zhubao/domain';
import { canonicalJson, differences } from '@zhubao/evidence';

/** What deciding once more came to: the same, or the nearest miss. */
export type Outcome =
  | { readonly is: 'SAME' }
  | { readonly is: 'DIFFERENT'; readonly at: number; readonly field: string; readonly expected: unknown; readonly actual: unknown }
  | { readonly is: 'REFUSED'; readonly rejection: Rejection }
  | { readonly is: 'FAILED'; readonly message: string };

/** Decides an append once more on given states, on each of its readings until one yields what was written. */
export function writtenAnew({ given }: Readings, append: Append, states: KnownStates): Outcome {
  let nearest: Outcome = { is: 'FAILED', message: 'no reading of it' };
  for (const one of given) {
    const outcome = outcomeOf(append, () => decideAnew(one, append, states));
    if (outcome.is === 'SAME') return outcome;
    if (nearest.is !== 'DIFFERENT') nearest = outcome;
  }
  return nearest;
}

function outcomeOf(append: Append, decide: () => ReturnType<typeof decideAnew>): Outcome {
  try {
    const { decision, policyVersion } = decide();
    if (isRejection(decision)) return { is: 'REFUSED', rejection: decision };
    const length = Math.max(append.length, decision.length);
    for (let at = 0; at < length; at += 1) {
      const [event, written] = [decision[at], append[at]];
      // A day that is opened late is dated by itself, and by its command's day the envelope is not told.
      const version = event?.on === undefined ? policyVersion : written?.metadata.policyVersion;
      const expected = event && { type: event.type, data: event.data, occurredOn: event.on ?? append[0].metadata.occurredOn, policyVersion: version };
      const actual = written && { type: written.type, data: written.data, occurredOn: written.metadata.occurredOn, policyVersion: written.metadata.policyVersion };
      if (expected !== undefined && actual !== undefined && canonicalJson(expected) === canonicalJson(actual)) continue;
      const [first] = differences(expected, actual, 1);
      return { is: 'DIFFERENT', at: Math.min(at, append.length - 1), field: first?.field ?? '', expected: first === undefined ? expected : first.expected, actual: first === undefined ? actual : first.actual };
    }
    return { is: 'SAME' };
  } catch (error) {
    return { is: 'FAILED', message: error instanceof Error ? error.message : String(error) };
  }
}
