import type { EventStore } from '@zhubao/event-store';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { blacklistProcess } from './blacklist.js';
import { capacityProcess } from './capacity.js';
import { type DeadlineBook, deadlineProcess } from './deadlines.js';
import { filingProcess } from './filing.js';
import { membershipProcess } from './membership.js';
import { queueProcess } from './queue.js';
import { Reactions } from './reactions.js';
import type { StepTaker } from './step-taker.js';
import { stopLossProcess } from './stop-loss.js';

/** Every process of the scheme, on one page. */
export function allProcesses(steps: StepTaker, pipeline: CommandPipeline, events: EventStore, deadlines: DeadlineBook, schemeId: string): Reactions {
  return new Reactions([
    filingProcess(steps),
    capacityProcess(steps, pipeline),
    membershipProcess(steps, pipeline),
    queueProcess(steps, pipeline, events),
    blacklistProcess(steps),
    stopLossProcess(steps, pipeline, events, schemeId),
    deadlineProcess(steps, deadlines),
  ]);
}
