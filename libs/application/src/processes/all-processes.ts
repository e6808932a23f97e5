import type { EventStore } from '@zhubao/event-store';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import type { Foresight } from '../four-eyes/foresight.js';
import type { Clock } from '../engine/clock.js';
import { approvalProcess } from './approval.js';
import { blacklistProcess } from './blacklist.js';
import { capacityProcess } from './capacity.js';
import { deadlineProcess } from './deadlines.js';
import { filingProcess } from './filing.js';
import { lapseProcess } from './lapse.js';
import { membershipProcess } from './membership.js';
import { queueProcess } from './queue.js';
import { type Process, Reactions } from './reactions.js';
import type { Register } from './register.js';
import { StepTaker } from './step-taker.js';
import { stopLossProcess } from './stop-loss.js';

/** What processes act with: commands over a log, and the instant at which it is done. */
export interface ProcessParts {
  readonly events: EventStore;
  readonly pipeline: CommandPipeline;
  readonly clock: Clock;
  readonly register: Register;
  readonly schemeId: string;
}

/** Every process that runs where a log is followed. */
export function allProcesses(parts: ProcessParts, foresight: Foresight): Reactions {
  const { pipeline, clock } = parts;
  return new Reactions([...schemeProcesses(parts), approvalProcess(new StepTaker(pipeline, clock), { pipeline, foresight, clock })]);
}

/** Every process of the scheme, on one page: what follows from an event, wherever it stands, a fork included. */
export function schemeProcesses({ events, pipeline, clock, register, schemeId }: ProcessParts): readonly Process[] {
  const steps = new StepTaker(pipeline, clock);
  return [
    filingProcess(steps),
    capacityProcess(steps, pipeline),
    membershipProcess(steps, pipeline),
    queueProcess(steps, pipeline, events),
    blacklistProcess(steps),
    stopLossProcess(steps, pipeline, events, schemeId),
    deadlineProcess(steps, register),
    lapseProcess(steps, register),
  ];
}
