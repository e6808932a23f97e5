import { MOVES_OVERDUE_RATE, partsOf, policyInForce, type RecordedSchemeEvent, stopLossChange } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import type { Process, Reaction } from './reactions.js';
import type { StepTaker } from './step-taker.js';

/** Stops and resumes filings of a pool where the policy has a stop-loss rule (08 §7.1); most have none. */
export function stopLossProcess(steps: StepTaker, pipeline: CommandPipeline, events: EventStore, schemeId: string): Process {
  const assess: Reaction = async (event: RecordedSchemeEvent): Promise<void> => {
    const agreementId = partsOf(event.stream).id;
    const { state: policies } = await pipeline.states.load('policy', schemeId);
    const policy = policyInForce(policies, event.metadata.occurredOn);
    if (policy === undefined || policy.stopLoss === null) return;
    const { state: pool, revision } = await pipeline.states.loadUpTo('pool', agreementId, event.revision);
    if (stopLossChange(pool, policy).length === 0) return;
    // A later event that moved the ratio accounts for what is seen now, on its own date.
    if (revision > event.revision && (await movedAfter(events, event))) return;
    await steps.take(event, 'AssessStopLoss', { agreementId });
  };
  return Object.fromEntries(MOVES_OVERDUE_RATE.map((type) => [type, assess]));
}

const PAGE = 200;

async function movedAfter(events: EventStore, { stream, revision }: RecordedSchemeEvent): Promise<boolean> {
  const moves = new Set<string>(MOVES_OVERDUE_RATE);
  for (let from = revision + 1; ; from += PAGE) {
    const page = await events.readStream(stream, { from, limit: PAGE });
    if (page.some(({ type }) => moves.has(type))) return true;
    if (page.length < PAGE) return false;
  }
}
