import { setTimeout } from 'node:timers/promises';
import { approvalsProjection, deadlinesProjection, journalProjection, PROJECTIONS, type RecordedSchemeEvent, type SchemeProjection, schemeTotalsProjection, trialBalanceProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Leases, ReadModelStore } from '@zhubao/read-models';
import type { Clock } from '../engine/clock.js';
import { DayOpener } from '../days/day-opener.js';
import type { CommandPipeline } from '../engine/command-pipeline.js';
import { decodeEvent, timesOf } from '../engine/decode-event.js';
import type { Foresight } from '../four-eyes/foresight.js';
import { allProcesses } from '../processes/all-processes.js';
import type { ProcessProgress } from '../processes/progress.js';
import { ProcessRunner } from '../processes/process-runner.js';
import { checkpointOf, PROCESS_SHARES, type Share } from '../processes/share.js';
import { StoredRegister } from '../processes/register.js';
import { StepTaker } from '../processes/step-taker.js';
import { checkpointsOf } from '../projections/lane.js';
import { ProjectionRunner } from '../projections/index.js';
import { Auditor } from '../self-audit/auditor.js';
import { closeSigner } from '../transparency/day-close.js';
import type { Signing } from '../transparency/sign-checkpoint.js';
import { TREE_CHECKPOINT } from '../transparency/stored-tiles.js';
import { TreeKeeper } from '../transparency/tree-keeper.js';
import type { Duty } from './duty.js';
import { RemoteReadModels } from '../projections/remote-read-models.js';

export interface DutyParts {
  readonly events: EventStore;
  readonly readModels: ReadModelStore & Leases;
  readonly pipeline: CommandPipeline;
  readonly clock: Clock;
  readonly schemeId: string;
  readonly foresight: Foresight;
  readonly signing: Signing | undefined;
  /** How far all processes have come, wherever they run. */
  readonly processes: ProcessProgress;
  /** Whether business days open by themselves. */
  readonly dayOpening: boolean;
  /** Told in one line what the self-audit finds broken. */
  readonly onAlarm: (line: string) => void;
}

/** Everything that follows the log, in parts that may run in different places: read models by what they have in common, processes by subject, the self-audit. */
export function dutiesOf(parts: DutyParts): readonly Duty[] {
  return [
    ...projectionGroups().map(([name, projections]) => projectionDuty(name, projections, parts)), ...PROCESS_SHARES.map((share) => processDuty(share, parts)),
    treeDuty(parts), auditDuty(parts), ...(parts.dayOpening ? [dayDuty(parts)] : []),
  ];
}

/** What processes wait for goes alone; the books go together, and so does what lists show. */
function projectionGroups(): readonly (readonly [string, readonly SchemeProjection[]])[] {
  const groups = Map.groupBy(PROJECTIONS, ({ name }) => (WAITED_FOR.includes(name) ? 'deadlines' : BOOKS.includes(name) ? 'books' : 'lists'));
  return [...groups].map(([group, projections]) => [`read models: ${group}`, projections]);
}

const WAITED_FOR: readonly string[] = [deadlinesProjection, approvalsProjection].map(({ name }) => name);
const BOOKS: readonly string[] = [journalProjection, trialBalanceProjection, schemeTotalsProjection].map(({ name }) => name);

function projectionDuty(name: string, projections: readonly SchemeProjection[], { events, readModels }: DutyParts): Duty {
  return {
    name,
    checkpoints: projections.flatMap((projection) => checkpointsOf(projection)),
    async start(termOf) {
      const runner = new ProjectionRunner<RecordedSchemeEvent>({ events, store: readModels, projections, decode: decodeEvent, timesOf, termOf });
      await runner.start();
      return { failure: async () => runner.failure(), standstills: async () => runner.standstills(), stop: () => runner.stop() };
    },
  };
}

function processDuty(share: Share, { events, readModels, pipeline, clock, schemeId, foresight }: DutyParts): Duty {
  const checkpoint = checkpointOf(share);
  return {
    name: `processes: ${share.index + 1} of ${share.count}`,
    checkpoints: [checkpoint],
    async start(termOf) {
      const ending = new AbortController();
      // What stops a read model is said where it is kept; here it is waited for until it goes on.
      const followed = new RemoteReadModels(events, readModels, { patience: 'until-it-stops', signal: ending.signal });
      const register = new StoredRegister(readModels, (names) => followed.upToDate(names));
      const reactions = allProcesses({ events, pipeline, clock, register, schemeId }, foresight);
      const term = termOf(checkpoint);
      const runner = new ProcessRunner(events, readModels, reactions, { share, checkpointEvery: 1, ...(term === undefined ? {} : { term }) });
      await runner.start();
      const stop = async (): Promise<void> => {
        ending.abort();
        await runner.stop();
      };
      return { failure: () => runner.failure(), standstills: async () => [], stop };
    },
  };
}

function treeDuty({ events, readModels, pipeline, clock, signing }: DutyParts): Duty {
  return {
    name: 'tree over the log',
    checkpoints: [TREE_CHECKPOINT],
    async start(termOf) {
      const term = termOf(TREE_CHECKPOINT);
      const onClose = signing && closeSigner(events, new StepTaker(pipeline, clock), signing);
      const keeper = new TreeKeeper({ events, store: readModels, ...(onClose === undefined ? {} : { onClose }), ...(term === undefined ? {} : { term }) });
      await keeper.start();
      return { failure: async () => keeper.failure, standstills: async () => [], stop: () => keeper.stop() };
    },
  };
}

/** It keeps nothing but its lease: whoever takes over reads the log from its beginning, and records only what is not recorded. */
function auditDuty({ events, pipeline, clock, schemeId, onAlarm }: DutyParts): Duty {
  return {
    name: 'self-audit',
    checkpoints: ['self_audit'],
    async start() {
      const auditor = new Auditor({ events, pipeline, steps: new StepTaker(pipeline, clock), schemeId, onAlarm });
      auditor.start();
      return auditor;
    },
  };
}

/** It keeps nothing but its lease, which spares work: two who open the same day open it once. */
function dayDuty({ events, pipeline, clock, schemeId, processes, onAlarm }: DutyParts): Duty {
  return {
    name: 'business days',
    checkpoints: ['business_days'],
    async start() {
      const opener = new DayOpener({ events, pipeline, processes, clock, schemeId, pause: (delayMs, signal) => setTimeout(delayMs, undefined, { signal }), onNotice: onAlarm });
      opener.start();
      return opener;
    },
  };
}
