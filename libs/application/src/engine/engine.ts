import { approvalsProjection, PROJECTIONS, type RecordedSchemeEvent } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { KeyStore } from '@zhubao/key-store';
import type { ReadModelStore } from '@zhubao/read-models';
import { Persons } from '../personal-data/persons.js';
import { allProcesses } from '../processes/all-processes.js';
import { ProcessRunner } from '../processes/process-runner.js';
import type { ProcessProgress } from '../processes/progress.js';
import { RemoteProgress } from '../processes/remote-progress.js';
import { PROCESS_SHARES } from '../processes/share.js';
import { type Register, StoredRegister } from '../processes/register.js';
import { StepTaker } from '../processes/step-taker.js';
import { ProjectionRunner } from '../projections/index.js';
import { RemoteReadModels } from '../projections/remote-read-models.js';
import { Foresight } from '../four-eyes/foresight.js';
import type { Patience } from '../projections/settlement.js';
import { REPORTED_PROJECTIONS } from '../reports/current-report.js';
import { Auditor } from '../self-audit/auditor.js';
import { RecordedSelfAudit } from '../self-audit/recorded-audits.js';
import type { SelfAudit } from '../self-audit/status.js';
import { closeSigner } from '../transparency/day-close.js';
import type { Signing } from '../transparency/sign-checkpoint.js';
import { TreeKeeper } from '../transparency/tree-keeper.js';
import { type Clock, systemClock } from './clock.js';
import { CommandPipeline } from './command-pipeline.js';
import { decodeEvent, timesOf } from './decode-event.js';
import { Gate, heldBack } from './held-back.js';
import { StoredRefusalBook } from './refusal-book.js';
import { DEFAULT_SCHEME } from './scheme-id.js';
import { within } from './within.js';

export interface EngineOptions {
  readonly events: EventStore;
  readonly readModels: ReadModelStore;
  /** Seal the persons of commands. Without them a command that names one ends in KeysMissingError. */
  readonly keys?: KeyStore | undefined;
  readonly clock?: Clock;
  /** Names the scheme's streams. */
  readonly schemeId?: string;
  /** No other process appends to this log (the embedded store guarantees it). */
  readonly soleWriter: boolean;
  /**
   * `live`: processes and read models follow here, at once. `on-demand`: read models catch up when they are asked for.
   * `elsewhere`: workers follow, and this process sees how far they have come. Default: `live`.
   */
  readonly followers?: 'live' | 'on-demand' | 'elsewhere';
  /** `passing`: the stores are gone when they are closed, so that only what the report shows is folded, without its past. Default: `lasting`. */
  readonly lifetime?: 'lasting' | 'passing';
  /** With it, the log is signed at each day close where it is followed `live`. */
  readonly signing?: Signing | undefined;
  /** With it, and followers here, invariants run on every event and each day close is audited and recorded. Default: not. */
  readonly selfAudit?: { readonly onAlarm: (line: string) => void };
}

/** What is folded of a log that passes: what its report shows, and what its processes look after. */
const PASSING_PROJECTIONS = [...REPORTED_PROJECTIONS, approvalsProjection];

/** How long whoever asks waits for read models of which none moves; a build that goes on is waited for, however long it takes. */
const STANDSTILL_MS = 600_000;

/** What follows the log, wherever it runs. */
interface Followers {
  readonly processes: ProcessProgress;
  readonly foresight: Foresight;
  /** Absent where read models are kept elsewhere. */
  readonly projections?: ProjectionRunner<RecordedSchemeEvent>;
  /** The Merkle tree over the log, where it is kept here. */
  readonly tree?: TreeKeeper;
  /** Absent where none was asked for. */
  readonly selfAudit?: SelfAudit;
  /** The read models named, or all, have seen the log as it stands. */
  upToDate(projections?: readonly string[]): Promise<void>;
  reached(position: number, timeoutMs: number): Promise<void>;
  stop(): Promise<void>;
}

/** All moving parts of one process: commands over one log, and what follows it. */
export class Engine {
  private constructor(
    readonly events: EventStore,
    readonly readModels: ReadModelStore,
    readonly clock: Clock,
    readonly schemeId: string,
    readonly pipeline: CommandPipeline,
    readonly persons: Persons,
    private readonly followers: Followers,
  ) {}

  static async start(options: EngineOptions): Promise<Engine> {
    const { events, readModels, keys, clock = systemClock, schemeId = DEFAULT_SCHEME, soleWriter, followers = 'live' } = options;
    const refusals = await StoredRefusalBook.open(readModels, { alone: soleWriter });
    const persons = new Persons({ events, keys, schemeId, alone: soleWriter });
    await persons.finishErasures();
    const pipeline: CommandPipeline = new CommandPipeline({ events, refusals, persons, schemeId, soleWriter, foresee: (command, seen) => engine.foresight.foresee(command, seen) });
    const parts = { events, readModels, clock, schemeId, pipeline, persons };
    const engine: Engine = new Engine(events, readModels, clock, schemeId, pipeline, persons, followers === 'elsewhere' ? followElsewhere(parts) : await followHere(parts, followers, options));
    return engine;
  }

  get processes(): ProcessProgress {
    return this.followers.processes;
  }

  /** What commands would do, computed on forks of the log. */
  get foresight(): Foresight {
    return this.followers.foresight;
  }

  get projections(): ProjectionRunner<RecordedSchemeEvent> | undefined {
    return this.followers.projections;
  }

  /** The Merkle tree over the log, where it is kept here. */
  get tree(): TreeKeeper | undefined {
    return this.followers.tree;
  }

  get selfAudit(): SelfAudit | undefined {
    return this.followers.selfAudit;
  }

  /** The read models named, or all, have seen the log as it stands. */
  upToDate(projections?: readonly string[]): Promise<void> {
    return this.followers.upToDate(projections);
  }

  /** Every read model reflects the position. @throws NotSettledError after `timeoutMs`, saying which does not */
  reached(position: number, timeoutMs: number): Promise<void> {
    return this.followers.reached(position, timeoutMs);
  }

  /** Nothing is left to act upon, and every read model has seen the whole log. */
  async rest(): Promise<void> {
    await this.processes.rest();
    await this.upToDate();
  }

  /** Ends the moving parts; the stores stay open for whoever opened them. */
  stop(): Promise<void> {
    return this.followers.stop();
  }
}

interface Parts {
  readonly events: EventStore;
  readonly readModels: ReadModelStore;
  readonly clock: Clock;
  readonly schemeId: string;
  readonly pipeline: CommandPipeline;
  readonly persons: Persons;
}

async function followHere(
  parts: Parts, when: 'live' | 'on-demand', { lifetime = 'lasting', signing, selfAudit: audited }: EngineOptions,
): Promise<Followers> {
  const { events, readModels, clock, schemeId, pipeline } = parts;
  const gate = new Gate();
  const projections = new ProjectionRunner<RecordedSchemeEvent>({
    store: readModels, decode: decodeEvent,
    ...(lifetime === 'lasting' ? { projections: PROJECTIONS, timesOf } : { projections: PASSING_PROJECTIONS }),
    ...(when === 'live' ? { events } : { events: heldBack(events, gate), storing: 'when-asked' }),
  });
  const caughtUp = (patience: Patience, names?: readonly string[]): Promise<void> =>
    gate.openFor(async () => projections.settled((await events.head()) ?? -1, { patience, ...(names === undefined ? {} : { projections: names }) }));
  const upToDate = (names?: readonly string[]): Promise<void> => caughtUp(STANDSTILL_MS, names);
  // Processes wait for a read model as long as it can get there; whoever asks does not.
  const register = new StoredRegister(readModels, (names) => caughtUp('until-it-stops', names));
  const foresight = foresightOf(parts, new StoredRegister(readModels, upToDate));
  const steps = new StepTaker(pipeline, clock);
  const processes = new ProcessRunner(events, readModels, allProcesses({ ...parts, register }, foresightOf(parts, register)));
  const selfAudit = audited && new Auditor({ events, pipeline, steps, schemeId, ...audited });
  const onClose = signing && closeSigner(events, steps, signing);
  const tree = when === 'live' ? new TreeKeeper({ events, store: readModels, ...(onClose && { onClose }) }) : undefined;
  const stop = async (): Promise<void> => {
    try {
      await selfAudit?.stop();
      await tree?.stop();
    } finally {
      // A process may wait for a read model that is being built; the build ends with the projections, and the wait with it.
      await Promise.all([processes.stop(), gate.openFor(() => projections.stop())]);
    }
  };
  try {
    await projections.start();
    await processes.start();
    await tree?.start();
    selfAudit?.start();
  } catch (error) {
    await stop();
    throw error;
  }
  const reached = (position: number, timeoutMs: number): Promise<void> => within(gate.openFor(() => projections.settled(position, { patience: timeoutMs })), position, timeoutMs);
  return { processes, foresight, projections, upToDate, reached, stop, ...(tree && { tree }), ...(selfAudit && { selfAudit }) };
}

function followElsewhere(parts: Parts): Followers {
  const { events, readModels, schemeId } = parts;
  const followed = new RemoteReadModels(events, readModels, { patience: STANDSTILL_MS });
  return {
    processes: new RemoteProgress(events, readModels, PROCESS_SHARES),
    foresight: foresightOf(parts, new StoredRegister(readModels, (names) => followed.upToDate(names))),
    selfAudit: new RecordedSelfAudit(events, schemeId),
    upToDate: (names) => followed.upToDate(names),
    reached: (position, timeoutMs) => within(new RemoteReadModels(events, readModels, { patience: timeoutMs, signal: AbortSignal.timeout(timeoutMs) }).reached(position), position, timeoutMs),
    stop: async () => undefined,
  };
}

function foresightOf({ events, schemeId, pipeline, persons }: Parts, register: Register): Foresight {
  return new Foresight({ events, states: pipeline.states, persons, register, schemeId });
}
