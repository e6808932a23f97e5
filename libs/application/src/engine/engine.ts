import { deadlinesProjection, PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { allProcesses } from '../processes/all-processes.js';
import type { DeadlineBook } from '../processes/deadlines.js';
import { ProcessRunner } from '../processes/process-runner.js';
import { StepTaker } from '../processes/step-taker.js';
import { ProjectionRunner } from '../projections/index.js';
import { type Clock, systemClock } from './clock.js';
import { CommandPipeline } from './command-pipeline.js';
import { decodeEvent } from './decode-event.js';
import { Gate, heldBack } from './held-back.js';
import { StoredRefusalBook } from './refusal-book.js';

export interface EngineOptions {
  readonly events: EventStore;
  readonly readModels: ReadModelStore;
  readonly clock?: Clock;
  /** Names the scheme's streams. */
  readonly schemeId?: string;
  /** No other process appends to this log (the embedded store guarantees it). */
  readonly soleWriter: boolean;
  /** `on-demand`: read models catch up when they are asked for, and not after every event. Default: `live`. */
  readonly readModelsFollow?: 'live' | 'on-demand';
}

export const DEFAULT_SCHEME = 'zhubao';

/** Longest wait for read models that are far behind, as after a long script. */
const CATCH_UP_MS = 600_000;

/** All moving parts of one process: commands, processes and read models over one log. */
export class Engine {
  private constructor(
    readonly events: EventStore,
    readonly readModels: ReadModelStore,
    readonly clock: Clock,
    readonly schemeId: string,
    readonly pipeline: CommandPipeline,
    readonly processes: ProcessRunner,
    readonly projections: ProjectionRunner<RecordedSchemeEvent>,
    private readonly gate: Gate,
    /** The read models named, or all, have seen the log as it stands. */
    readonly upToDate: (projections?: readonly string[]) => Promise<void>,
  ) {}

  static async start({ events, readModels, clock = systemClock, schemeId = DEFAULT_SCHEME, soleWriter, readModelsFollow = 'live' }: EngineOptions): Promise<Engine> {
    const refusals = await StoredRefusalBook.open(readModels, { alone: soleWriter });
    const pipeline = new CommandPipeline({ events, refusals, schemeId, soleWriter });
    const gate = new Gate();
    const projections = new ProjectionRunner<RecordedSchemeEvent>({
      store: readModels, projections: PROJECTIONS, decode: decodeEvent,
      ...(readModelsFollow === 'live' ? { events } : { events: heldBack(events, gate), storing: 'when-asked' }),
    });
    const upToDate = (names?: readonly string[]): Promise<void> =>
      gate.openFor(async () => projections.settled((await events.head()) ?? -1, { timeoutMs: CATCH_UP_MS, ...(names === undefined ? {} : { projections: names }) }));
    const steps = new StepTaker(pipeline, clock);
    const deadlines: DeadlineBook = { store: readModels, upToDate: () => upToDate([deadlinesProjection.name]) };
    const processes = new ProcessRunner(events, readModels, allProcesses(steps, pipeline, events, deadlines, schemeId));
    await projections.start();
    await processes.start();
    return new Engine(events, readModels, clock, schemeId, pipeline, processes, projections, gate, upToDate);
  }

  /** Nothing is left to act upon, and every read model has seen the whole log. */
  async rest(): Promise<void> {
    await this.processes.rest();
    await this.upToDate();
  }

  /** Ends the moving parts; the stores stay open for whoever opened them. */
  async stop(): Promise<void> {
    await this.processes.stop();
    await this.gate.openFor(() => this.projections.stop());
  }
}
